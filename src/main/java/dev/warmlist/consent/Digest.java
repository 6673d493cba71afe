package dev.warmlist.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The hashes under which lists hide handles: hexadecimal SHA-256 or MD5 of the UTF-8 bytes of the
 * trimmed, lower-cased e-mail address, of the phone number in E.164 ({@code +16145550101}, also
 * without its plus sign, never with an extension), or of the domain in small letters.
 */
enum Digest {
  SHA256("SHA-256", 64),
  MD5("MD5", 32);

  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]+");

  private final String algorithm;
  private final int length;

  Digest(String algorithm, int length) {
    this.algorithm = algorithm;
    this.length = length;
  }

  /** Whether a cell holds a hash of either kind. */
  static boolean isHash(String cell) {
    return (cell.length() == SHA256.length || cell.length() == MD5.length)
        && HEX.matcher(cell).matches();
  }

  /** The hash of a canonical handle, in lower-case hexadecimal. */
  String of(String handle) {
    try {
      byte[] bytes = handle.trim().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has " + algorithm, e);
    }
  }
}
