package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds a list's encoding, and makes sure that all of its bytes are in it: a byte order mark, else
 * the zeros of UTF-16, else strict UTF-8 over the whole list, else what the bytes resemble. It
 * alone knows juniversalchardet.
 *
 * <p><b>Errors:</b> bytes that are not in the encoding, NUL characters (65).
 */
final class Encodings {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final int DETECTION_LIMIT = 1 << 20;

  private final Spool bytes;
  private final String file;

  Encodings(Spool bytes, String file) {
    this.bytes = bytes;
    this.file = file;
  }

  /** The encoding that the user named, or the one that is found. */
  Encoding find(Optional<Charset> asked) {
    try {
      byte[] head = head();
      refuseWorkbooks(head);
      Optional<Encoding> marked = mark(head);
      if (asked.isPresent()) {
        int mark =
            marked.filter(m -> m.charset().equals(asked.get())).map(Encoding::mark).orElse(0);
        return checked(new Encoding(asked.get(), mark, "as asked"));
      }
      if (marked.isPresent()) {
        return checked(marked.get());
      }
      Optional<Encoding> zeros = zeros(head);
      return zeros.isPresent() ? checked(zeros.get()) : unmarked();
    } catch (IOException e) {
      throw bytes.unreadable(e);
    }
  }

  private byte[] head() throws IOException {
    try (InputStream in = bytes.open()) {
      return in.readNBytes(HEAD);
    }
  }

  private void refuseWorkbooks(byte[] head) {
    boolean zip = starts(head, 'P', 'K', 3, 4);
    boolean oldOffice = starts(head, 0xD0, 0xCF, 0x11, 0xE0);
    if (zip || oldOffice || starts(head, '%', 'P', 'D', 'F')) {
      throw UserError.badList(
          Place.of(file),
          "this is a workbook, an archive or a document, not a CSV file",
          "Open it and save the sheet as CSV (UTF-8).");
    }
  }

  private static Optional<Encoding> mark(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Encoding(UTF_8, 3, "byte order mark"));
    }
    if (starts(head, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Encoding(Charset.forName("UTF-32LE"), 4, "byte order mark"));
    }
    if (starts(head, 0xFF, 0xFE)) {
      return Optional.of(new Encoding(UTF_16LE, 2, "byte order mark"));
    }
    if (starts(head, 0xFE, 0xFF)) {
      return Optional.of(new Encoding(UTF_16BE, 2, "byte order mark"));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: ASCII characters leave every other byte zero. */
  private static Optional<Encoding> zeros(byte[] head) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int many = Math.max(1, head.length / 5);
    int few = head.length / 50;
    if (odd >= many && even <= few) {
      return Optional.of(new Encoding(UTF_16LE, 0, "every other byte is zero"));
    }
    if (even >= many && odd <= few) {
      return Optional.of(new Encoding(UTF_16BE, 0, "every other byte is zero"));
    }
    return Optional.empty();
  }

  private Encoding unmarked() throws IOException {
    TextCheck utf8 = check(UTF_8, 0);
    if (utf8.clean()) {
      refuseNul(utf8);
      return new Encoding(
          UTF_8, 0, utf8.special() == 0 ? "plain ASCII" : "all of it is valid UTF-8");
    }
    if (utf8.special() >= 4 * utf8.bad()) {
      throw badBytes(UTF_8, utf8);
    }
    return checked(resembling(utf8));
  }

  /**
   * Trusts the detector only where special bytes come in runs, as in alphabets other than the Latin
   * one; single ones are accented letters, and there it guesses.
   */
  private Encoding resembling(TextCheck utf8) throws IOException {
    var detector = new UniversalDetector();
    var runs = new Runs();
    try (InputStream in = bytes.open()) {
      byte[] chunk = in.readNBytes(DETECTION_LIMIT);
      detector.handleData(chunk, 0, chunk.length);
      runs.count(chunk);
    }
    detector.dataEnd();
    String not = "not UTF-8 (line " + utf8.badLine() + ")";
    Optional<Charset> found = charset(detector.getDetectedCharset());
    if (found.isPresent() && runs.mean() >= 2 && check(found.get(), 0).clean()) {
      return new Encoding(found.get(), 0, not + ", its letters resemble " + found.get().name());
    }
    return new Encoding(WESTERN, 0, not + ", single accented letters as in windows-1252");
  }

  private static Optional<Charset> charset(@org.jspecify.annotations.Nullable String name) {
    if (name == null || !Charset.isSupported(name)) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(name);
    return Optional.of(charset.equals(ISO_8859_1) ? WESTERN : charset);
  }

  private Encoding checked(Encoding encoding) throws IOException {
    TextCheck check = check(encoding.charset(), encoding.mark());
    if (!check.clean()) {
      throw badBytes(encoding.charset(), check);
    }
    refuseNul(check);
    return encoding;
  }

  private TextCheck check(Charset charset, int mark) throws IOException {
    try (InputStream in = bytes.open()) {
      in.skipNBytes(mark);
      return TextCheck.of(in, charset);
    }
  }

  private UserError badBytes(Charset charset, TextCheck check) {
    String places =
        check.bad() == 1
            ? "bytes that are not " + charset.name()
            : String.format(
                Locale.ROOT, "bytes that are not %s, in %d places", charset.name(), check.bad());
    return UserError.badList(
        Place.of(file, check.badLine()),
        places,
        "Name the right encoding, such as --encoding windows-1252, IBM850 or x-MacRoman,\n"
            + "or mend the line.");
  }

  private void refuseNul(TextCheck check) {
    if (check.nulLine() > 0) {
      throw UserError.badList(
          Place.of(file, check.nulLine()),
          "a NUL character: this is no text, or a damaged one",
          "Export the list as CSV again; a workbook (.xlsx) can't be read.");
    }
  }

  /** How many bytes beyond ASCII stand together. */
  private static final class Runs {
    private int bytes;
    private int runs;

    void count(byte[] chunk) {
      boolean in = false;
      for (byte b : chunk) {
        if (b < 0) {
          bytes++;
          runs += in ? 0 : 1;
        }
        in = b < 0;
      }
    }

    double mean() {
      return runs == 0 ? 0 : (double) bytes / runs;
    }
  }
}
