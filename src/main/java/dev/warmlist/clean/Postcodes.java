package dev.warmlist.clean;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the postcodes whose form belongs to one country alone. */
public final class Postcodes {
  private static final int LONGEST = 12;
  private static final Map<String, Pattern> FORMS = forms();

  private Postcodes() {}

  /**
   * The country of a postcode such as {@code SW1A 1AA}, {@code K1A 0B1}, {@code 1012 AB}, {@code
   * D-80331} or {@code 66044-1234}; nothing for forms that several countries share.
   */
  public static Optional<String> country(String postcode) {
    String text = Texts.tidy(postcode).toUpperCase(Locale.ROOT);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return FORMS.entrySet().stream()
        .filter(form -> form.getValue().matcher(text).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, Pattern> forms() {
    var forms = new LinkedHashMap<String, Pattern>();
    Table.map("postcode-forms.txt").forEach((cc, form) -> forms.put(cc, Pattern.compile(form)));
    return forms;
  }
}
