package dev.warmlist.match;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * What a row is in itself: a hash of those of its values that say who is meant. Dispositions, notes
 * and dates of contact are left out, so that what happens to people doesn't make others of them.
 */
final class Fingerprints {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final List<Field> FIELDS =
      List.of(
          Field.NAME,
          Field.PREFIX,
          Field.GIVEN_NAME,
          Field.MIDDLE_NAME,
          Field.FAMILY_NAME,
          Field.SUFFIX,
          Field.TITLE,
          Field.COMPANY,
          Field.EMAIL,
          Field.PHONE,
          Field.MOBILE,
          Field.ADDRESS,
          Field.STREET,
          Field.CITY,
          Field.POSTCODE,
          Field.REGION,
          Field.COUNTRY,
          Field.WEBSITE,
          Field.PROFILE,
          Field.BIRTH_DATE,
          Field.IDENTIFIER);

  private final MessageDigest sha256 = sha256();

  /** The first 60 bits of the hash of a row's canonical content. */
  long of(Values values) {
    return ByteBuffer.wrap(digest(canonical(values))).getLong() >>> 4;
  }

  /** The whole hash of a text. */
  byte[] digest(String text) {
    return sha256.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The values that say who is meant, in one order, as one text. */
  static String canonical(Values values) {
    var text = new StringBuilder();
    for (Field field : FIELDS) {
      for (String value : values.all(field)) {
        text.append(field.key()).append('\u001f').append(value).append('\u001e');
      }
    }
    return text.toString();
  }

  /** The last {@code 5 * letters} bits of a number in Crockford's base 32, lower case. */
  static String base32(long bits, int letters) {
    var text = new StringBuilder(letters);
    for (int i = letters - 1; i >= 0; i--) {
      text.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
    }
    return text.toString();
  }

  /** The number that {@link #base32} wrote, or -1 when the text holds another letter. */
  static long number(String base32) {
    long bits = 0;
    for (int i = 0; i < base32.length(); i++) {
      int value = ALPHABET.indexOf(base32.charAt(i));
      if (value < 0) {
        return -1;
      }
      bits = bits << 5 | value;
    }
    return bits;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
