package dev.warmlist.list;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list with its quirks as a data file: options, {@code --- in}, {@code --- out}. Line ends of the
 * list are written as ␊ and ␍, tabs as ⇥, NUL as ∅; line ends of the data file don't count.
 */
record CaseFile(String name, List<String> options, String in, String out) {

  static CaseFile read(Path file) throws java.io.IOException {
    String text = Files.readString(file);
    int in = text.indexOf("--- in\n");
    int out = text.indexOf("--- out\n");
    String list =
        text.substring(in + 7, out)
            .replace("\n", "")
            .replace("␊", "\n")
            .replace("␍", "\r")
            .replace("⇥", "\t")
            .replace("∅", "\0");
    String name = file.getFileName().toString().replace(".case", "");
    return new CaseFile(
        name, text.substring(0, in).lines().toList(), list, text.substring(out + 8));
  }

  private Optional<String> option(String key) {
    return options.stream()
        .filter(option -> option.startsWith(key))
        .map(option -> option.substring(key.length()).strip())
        .findFirst();
  }

  private ListInput input() {
    byte[] bytes =
        in.getBytes(option("encoding:").map(Charset::forName).orElse(StandardCharsets.UTF_8));
    if (option("byte:").isPresent()) {
      bytes =
          new String(bytes, StandardCharsets.ISO_8859_1)
              .replace("\u00c2\u00bf", "\u00e4")
              .getBytes(StandardCharsets.ISO_8859_1);
    }
    byte[] list = bytes;
    return new ListInput(
        "case", "case.csv", false, true, () -> new java.io.ByteArrayInputStream(list));
  }

  /** What the reader makes of the list, in words. */
  String actual() {
    var settings =
        new ReadSettings(
            option("read-as:").map(Charset::forName),
            Optional.empty(),
            option("no-header").isPresent(),
            ColumnMap.NOTHING);
    var lines = new ArrayList<String>();
    try (ListReader reader = ListReader.open(input(), settings)) {
      ListProfile profile = reader.profile();
      lines.add(profile.dialect() + "; " + profile.mapping());
      for (int i = 0; i < profile.source().columns().size(); i++) {
        lines.add("  " + profile.source().columns().get(i) + " = " + field(profile, i));
      }
      reader.next().ifPresent(first -> show(first, profile, reader, lines));
    } catch (dev.warmlist.UserError e) {
      lines.add(e.status().code() + " " + e.text());
    }
    return String.join("\n", lines) + "\n";
  }

  private static String field(ListProfile profile, int column) {
    String key = profile.source().fields().get(column).map(f -> f.key()).orElse("-");
    return (profile.inverted().get(column) ? "!" : "") + key;
  }

  private static void show(
      ListRecord first, ListProfile profile, ListReader reader, List<String> lines) {
    Optional<ListRecord> record = Optional.of(first);
    while (record.isPresent()) {
      ListRecord r = record.get();
      String cells = String.join(" | ", r.cells()).replace("\r", "␍").replace("\n", "␊");
      lines.add("row " + r.row() + ", line " + r.line() + ": " + cells);
      if (r.rejected().isPresent()) {
        lines.add("  rejected: " + r.rejected().get().text());
      } else {
        profile.raws(r.cells()).stream()
            .map(raw -> "  " + (raw.inverted() ? "!" : "") + raw.field().key() + ": " + raw.text())
            .map(text -> text.replace("\r", "␍").replace("\n", "␊"))
            .forEach(lines::add);
      }
      record = reader.next();
    }
  }
}
