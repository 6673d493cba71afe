package dev.warmlist.whereabouts;

import dev.warmlist.Bundled;
import dev.warmlist.clean.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Languages as lists write them: {@code de}, {@code de-AT}, {@code German}, {@code Deutsch}. */
final class Languages {
  private final Map<String, String> codes = new HashMap<>();

  Languages() {
    for (List<String> row : new Bundled(Languages.class, "languages.tsv").rows()) {
      row.forEach(name -> codes.put(name, row.get(0)));
    }
  }

  /** The two-letter code, or empty when the text names no language that is known. */
  String read(String text) {
    String folded = Texts.fold(text).strip();
    String whole = codes.getOrDefault(folded, "");
    if (!whole.isEmpty()) {
      return whole;
    }
    int end = 0;
    while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
      end++;
    }
    return codes.getOrDefault(folded.substring(0, end), "");
  }
}
