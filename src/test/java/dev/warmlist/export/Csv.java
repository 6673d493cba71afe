package dev.warmlist.export;

import dev.warmlist.list.CsvFile;
import dev.warmlist.list.Guard;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a writer of ours wrote, as text. */
final class Csv {
  private Csv() {}

  static String of(Consumer<CsvFile> writing) {
    var out = new ByteArrayOutputStream();
    writing.accept(new CsvFile(out, Guard.SPREADSHEET));
    return out.toString(StandardCharsets.UTF_8);
  }
}
