package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds a list's encoding: a byte order mark, else the zeros of UTF-16, else strict UTF-8, else
 * what the words resemble most. It looks at the beginning only where that is UTF-8; {@link
 * ListText} checks the rest while it is read. It alone knows juniversalchardet.
 *
 * <p><b>Errors:</b> files that are no lists; bytes that are not in the encoding; two encodings in
 * one list (65).
 */
final class Encodings {
  /** Evidence for UTF-8. */
  static final String ASCII = "plain ASCII";

  static final String VALID = "all of it is valid UTF-8";

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** How many bytes are looked at before reading begins. */
  private static final int BEGINNING = 1 << 22;

  private static final int HEAD = 4096;
  private static final int DETECTION_LIMIT = 1 << 20;
  private static final String OVERRULE =
      "Name the right encoding, such as --encoding windows-1252, IBM850 or x-MacRoman,\n"
          + "or mend the line.";

  private final Spool bytes;
  private final String file;

  Encodings(Spool bytes, String file) {
    this.bytes = bytes;
    this.file = file;
  }

  /** The encoding that the user named, or the one that is found. */
  Encoding find(Optional<Charset> asked) {
    try {
      byte[] beginning = beginning();
      byte[] head = java.util.Arrays.copyOf(beginning, Math.min(HEAD, beginning.length));
      new Mistaken(file).refuse(head);
      Optional<Encoding> marked = Marks.mark(head);
      if (asked.isPresent()) {
        return asked(asked.get(), marked);
      }
      if (marked.isPresent()) {
        return marked.get();
      }
      Optional<Encoding> zeros = Marks.zeros(head);
      return zeros.isPresent() ? zeros.get() : unmarked(beginning);
    } catch (IOException e) {
      throw bytes.unreadable(e);
    }
  }

  private byte[] beginning() throws IOException {
    try (InputStream in = bytes.open()) {
      return in.readNBytes(BEGINNING);
    }
  }

  private static Encoding asked(Charset charset, Optional<Encoding> marked) {
    boolean same = marked.filter(m -> m.charset().equals(charset)).isPresent();
    boolean other = marked.isPresent() && !same && !charset.name().startsWith("UTF-16");
    String why = other ? "as asked, against a mark of " + marked.get().charset() : "as asked";
    return Encoding.certain(charset, same ? marked.get().mark() : 0, why);
  }

  private Encoding unmarked(byte[] beginning) throws IOException {
    boolean whole = beginning.length < BEGINNING;
    Utf8Check check = Utf8Check.of(new ByteArrayInputStream(beginning), whole);
    refuseBinary(check);
    if (!check.clean()) {
      return unlikeUtf8();
    }
    if (check.special() == 0 && check.escapes()) {
      Optional<Charset> found = detected().filter(c -> c.name().startsWith("ISO-2022"));
      if (found.isPresent()) {
        return new Encoding(
            found.get(), 0, Confidence.LIKELY, "escapes as in " + found.get().name(), "");
      }
    }
    return Encoding.certain(UTF_8, 0, check.special() == 0 ? ASCII : VALID);
  }

  private void refuseBinary(Utf8Check check) {
    if (check.controls() * 50 > check.length() || check.nuls() * 3 > check.length()) {
      throw UserError.badList(
          Place.of(file),
          "this is no text: "
              + (check.controls() + check.nuls())
              + " of its bytes are control characters",
          "Export the list as CSV; a workbook (.xlsx) can't be read.");
    }
  }

  /** The encoding of a list that is not all UTF-8, by all of its bytes. */
  Encoding unlikeUtf8() throws IOException {
    Utf8Check check;
    ByteWords words;
    try (InputStream in = bytes.open()) {
      check = Utf8Check.of(in, true);
    }
    if (check.special() > 0 && (check.cutOff() || check.goodLines() >= 4 * check.badLines())) {
      throw badUtf8(check);
    }
    try (InputStream in = bytes.open()) {
      words = ByteWords.of(in);
    }
    var judge = new EncodingJudge(words);
    if (judge.isMixed()) {
      throw mixed(check);
    }
    String not = "not UTF-8 (line " + check.badLine() + ")";
    Encoding judged = judge.best(not);
    Optional<Charset> detected = judge.isPoor() ? detected() : Optional.empty();
    if (detected.isPresent() && !detected.get().equals(judged.charset())) {
      String why = not + ", its bytes resemble " + detected.get().name();
      return new Encoding(detected.get(), 0, Confidence.GUESS, why, judged.doubt());
    }
    if (judge.isHopeless()) {
      throw UserError.badList(
          Place.of(file, check.badLine()),
          "bytes that make no words in any encoding that is known here",
          "Say which one it is with --encoding, or export the list as CSV (UTF-8).");
    }
    return judged;
  }

  /** What the detector takes the bytes for, if all of them can be decoded so. */
  private Optional<Charset> detected() throws IOException {
    var detector = new UniversalDetector();
    try (InputStream in = bytes.open()) {
      byte[] chunk = in.readNBytes(DETECTION_LIMIT);
      detector.handleData(chunk, 0, chunk.length);
    }
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || !Charset.isSupported(name)) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(name);
    Charset found = charset.equals(ISO_8859_1) ? WESTERN : charset;
    return check(found).clean() ? Optional.of(found) : Optional.empty();
  }

  private TextCheck check(Charset charset) throws IOException {
    try (InputStream in = bytes.open()) {
      return TextCheck.of(in, charset);
    }
  }

  /** The line of the first NUL character, 0 without any. */
  long nulLine(Encoding encoding) {
    try {
      return check(encoding.charset()).nulLine();
    } catch (IOException e) {
      throw bytes.unreadable(e);
    }
  }

  /** The error for bytes that are not in an encoding, with the first line. */
  UserError badBytes(Encoding encoding) {
    try (InputStream in = bytes.open()) {
      if (encoding.charset().equals(UTF_8)) {
        return badUtf8(Utf8Check.of(in, true));
      }
      TextCheck check = check(encoding.charset());
      return bad(encoding.charset(), check.badLine(), check.bad());
    } catch (IOException e) {
      return bytes.unreadable(e);
    }
  }

  private UserError badUtf8(Utf8Check check) {
    if (check.cutOff()) {
      return UserError.badList(
          Place.of(file, check.badLine()),
          "the list ends in the middle of a character; it was cut off",
          "Export it again, or remove the last line.");
    }
    boolean many = check.badLines() > 1 && check.goodLines() > 0;
    return many ? mixed(check) : bad(UTF_8, check.badLine(), check.bad());
  }

  private UserError bad(Charset charset, long line, long places) {
    String where =
        places == 1
            ? "bytes that are not " + charset.name()
            : String.format(
                Locale.ROOT, "bytes that are not %s, in %,d places", charset.name(), places);
    return UserError.badList(Place.of(file, line), where, OVERRULE);
  }

  private UserError mixed(Utf8Check check) {
    String what =
        String.format(
            Locale.ROOT,
            "two encodings in one list: of the lines beyond ASCII, %,d are UTF-8 (first line %d)"
                + " and %,d are not (first line %d)",
            check.goodLines(),
            check.goodLine(),
            check.badLines(),
            check.badLine());
    return UserError.badList(
        Place.of(file, check.badLine()),
        what,
        "Turn each part into UTF-8 before they are put together, for example with iconv;\n"
            + "or overrule with --encoding.");
  }
}
