package dev.warmlist.match;

/** How far two e-mail addresses that aren't equal agree. */
enum MailLevel {
  MISTYPED("mistyped", 7),
  SAME_LOCAL("same name at another domain", 3),
  /** A shared mailbox beside a person's own. */
  NOTHING("of two kinds", 0),
  TWO_KINDS("work and private", -0.5),
  DIFFERENT("different", -1.5),
  SAME_FIRM("another mailbox of the firm", -3.5),
  /** smith@ and smith2@ are two people by the will of whoever gave them out. */
  NUMBERED("told apart by a number", -6);

  private final String word;
  private final double bits;

  MailLevel(String word, double bits) {
    this.word = word;
    this.bits = bits;
  }

  String word() {
    return word;
  }

  double bits() {
    return bits;
  }

  /** The level of two addresses. */
  static MailLevel of(String a, String b, boolean ofTwoKinds) {
    int atA = a.indexOf('@');
    int atB = b.indexOf('@');
    boolean sameLocal = atA == atB && a.regionMatches(0, b, 0, atA);
    boolean sameDomain = a.substring(atA).equals(b.substring(atB));
    if (isMistyped(a, b, atA, atB, sameLocal, sameDomain)) {
      return MISTYPED;
    }
    if (sameLocal && atA >= 5) {
      return SAME_LOCAL;
    }
    if (sameDomain && letters(a, atA).equals(letters(b, atB))) {
      return digits(a, atA).equals(digits(b, atB)) ? MISTYPED : NUMBERED;
    }
    if (sameDomain) {
      return SAME_FIRM;
    }
    return ofTwoKinds ? TWO_KINDS : DIFFERENT;
  }

  /** A digit more or less is another person's address: smith1@ and smith2@ are two. */
  private static boolean isMistyped(
      String a, String b, int atA, int atB, boolean sameLocal, boolean sameDomain) {
    if (sameDomain) {
      return Math.min(atA, atB) >= 6
          && digits(a, atA).equals(digits(b, atB))
          && Similarity.typos(a.substring(0, atA), b.substring(0, atB), 2)
              <= (Math.min(atA, atB) >= 10 ? 2 : 1);
    }
    return sameLocal && atA >= 4 && Similarity.typos(a.substring(atA), b.substring(atB), 2) <= 2;
  }

  private static String letters(String address, int end) {
    var letters = new StringBuilder();
    for (int i = 0; i < end; i++) {
      if (Character.isLetter(address.charAt(i))) {
        letters.append(address.charAt(i));
      }
    }
    return letters.toString();
  }

  private static String digits(String address, int end) {
    var digits = new StringBuilder();
    for (int i = 0; i < end; i++) {
      if (Character.isDigit(address.charAt(i))) {
        digits.append(address.charAt(i));
      }
    }
    return digits.toString();
  }
}
