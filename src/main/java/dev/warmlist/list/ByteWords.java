package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a list whose encoding isn't known: those with bytes beyond ASCII, and the rest. */
final class ByteWords {
  private static final int MOST = 2_000;
  private static final int LONGEST = 60;

  /** Distinct words; each character stands for a byte. */
  private final Set<String> special = new LinkedHashSet<>();

  private final Set<String> ascii = new LinkedHashSet<>();
  private final StringBuilder word = new StringBuilder();
  private boolean beyond;

  /** Collects the words of a list, each of them once, as far as they are needed. */
  static ByteWords of(InputStream in) throws IOException {
    var words = new ByteWords();
    byte[] chunk = new byte[1 << 16];
    for (int n = in.read(chunk); n >= 0 && words.special.size() < MOST; n = in.read(chunk)) {
      for (int i = 0; i < n; i++) {
        words.see(chunk[i]);
      }
    }
    words.end();
    return words;
  }

  /** Second bytes of double-byte encodings are beyond ASCII, letters or some signs behind them. */
  private void see(byte b) {
    boolean inside = b < 0 || b >= '@' || (b >= '0' && b <= '9');
    if (!inside || word.length() == LONGEST) {
      end();
    }
    if (inside) {
      beyond |= b < 0;
      word.append((char) (b & 0xFF));
    }
  }

  private void end() {
    if (beyond) {
      special.add(word.toString());
    } else if (word.length() > 1 && ascii.size() < 10 * MOST) {
      ascii.add(word.toString().toLowerCase(Locale.ROOT));
    }
    word.setLength(0);
    beyond = false;
  }

  /** The bytes of the words that hold some beyond ASCII, in order of appearance. */
  List<byte[]> special() {
    var words = new ArrayList<byte[]>();
    for (String each : special) {
      words.add(each.getBytes(ISO_8859_1));
    }
    return words;
  }

  /** The other words, lower case. */
  Set<String> ascii() {
    return ascii;
  }
}
