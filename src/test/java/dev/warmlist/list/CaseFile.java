package dev.warmlist.list;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A list with its quirks as a data file: options, {@code --- in}, {@code --- out}. Line ends of the
 * list are written as ␊ and ␍, tabs as ⇥, NUL as ∅, blanks at the end of a line as ␠, bytes of no
 * encoding as ⟦E4⟧; line ends of the data file don't count.
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
            .replace("␠", " ")
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

  ListInput input() {
    Charset charset = option("encoding:").map(Charset::forName).orElse(StandardCharsets.UTF_8);
    var bytes = new ByteArrayOutputStream();
    int from = 0;
    for (int at = in.indexOf('⟦'); at >= 0; at = in.indexOf('⟦', from)) {
      bytes.writeBytes(in.substring(from, at).getBytes(charset));
      from = in.indexOf('⟧', at) + 1;
      bytes.writeBytes(HexFormat.of().parseHex(in.substring(at + 1, from - 1)));
    }
    bytes.writeBytes(in.substring(from).getBytes(charset));
    byte[] list = bytes.toByteArray();
    return new ListInput("case", "case.csv", false, true, () -> new ByteArrayInputStream(list));
  }

  /** How the case asks to be read. */
  ReadSettings settings(ColumnMap map) {
    return new ReadSettings(
        option("read-as:").map(Charset::forName),
        option("delimiter:").map(d -> d.charAt(0)),
        option("no-header").isPresent(),
        map);
  }

  /** What the reader makes of the list, in words. */
  String actual() {
    var lines = new ArrayList<String>();
    try (ListReader reader = ListReader.open(input(), settings(ColumnMap.NOTHING))) {
      ListProfile profile = reader.profile();
      lines.add(profile.dialect() + "; " + profile.mapping());
      if (!profile.encoding().equals("UTF-8")) {
        lines.add("  encoding: " + profile.encodingWhy());
      }
      for (int i = 0; i < profile.source().columns().size(); i++) {
        String column = profile.source().columns().get(i).replace("\n", "␊");
        lines.add("  " + column + " = " + field(profile, i));
      }
      reader.next().ifPresent(first -> show(first, profile, reader, lines));
      if (option("remarks").isPresent()) {
        profile.remarks().forEach(remark -> lines.add("remark: " + remark));
      }
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
