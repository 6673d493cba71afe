package dev.warmlist.match;

import java.util.Arrays;

/**
 * Which e-mail addresses, numbers and profiles are shared by different names. Such a value says
 * where somebody is, and no longer who.
 */
final class Sharing {
  private final MatchIndex index;
  private final NameComparer names;
  private final CodeSet mails = new CodeSet();
  private final CodeSet phones = new CodeSet();
  private final CodeSet profiles = new CodeSet();
  private final CodeSet identifiers = new CodeSet();

  Sharing(MatchIndex index, NameComparer names) {
    this.index = index;
    this.names = names;
    // Somebody who marries keeps a mailbox and a profile: there the family name may differ.
    mark(index.mail, mails, false);
    mark(index.profile, profiles, false);
    mark(index.phone, phones, true);
    markIdentifiers();
  }

  boolean mail(int code) {
    return index.roleMails.has(code) || mails.has(code);
  }

  boolean phone(int code) {
    return index.switchboards.has(code) || phones.has(code);
  }

  boolean identifier(int code) {
    return identifiers.has(code);
  }

  boolean profile(int code) {
    return profiles.has(code);
  }

  private void markIdentifiers() {
    mark(index.identifier, identifiers, false);
    // A number that an authority gave stays one person's, however the name is written.
    for (int code = 1; code < index.identifiers.size(); code++) {
      if (!Identifiers.isHouses(index.identifiers.text(code))) {
        identifiers.remove(code);
      }
    }
  }

  private void mark(ManyColumn column, CodeSet shared, boolean byFamily) {
    var holders = new LongColumn();
    for (int row = 0; row < index.size(); row++) {
      for (int code : column.get(row)) {
        holders.add((long) code << 32 | row);
      }
    }
    long[] sorted = holders.toArray();
    Arrays.sort(sorted);
    int start = 0;
    while (start < sorted.length) {
      int code = (int) (sorted[start] >>> 32);
      int end = start;
      while (end < sorted.length && (int) (sorted[end] >>> 32) == code) {
        end++;
      }
      if (end - start > 1
          && (isShared(sorted, start, end, byFamily, false)
              || isShared(sorted, start, end, byFamily, true))) {
        shared.add(code);
      }
      start = end;
    }
  }

  /** Compares each name with the fullest one, so that the order of rows has no say. */
  private boolean isShared(long[] holders, int start, int end, boolean byFamily, boolean firms) {
    int fullest = -1;
    for (int i = start; i < end; i++) {
      int row = (int) holders[i];
      if (index.isFirm(row) == firms && (fullest < 0 || fuller(row, fullest))) {
        fullest = row;
      }
    }
    for (int i = start; fullest >= 0 && i < end; i++) {
      int row = (int) holders[i];
      if (index.isFirm(row) == firms
          && (firms ? firmsDiffer(row, fullest) : differ(row, fullest, byFamily))) {
        return true;
      }
    }
    return false;
  }

  private boolean firmsDiffer(int a, int b) {
    String left = index.firmName(a);
    String right = index.firmName(b);
    return !left.isEmpty() && !right.isEmpty() && !FirmNames.alike(left, right);
  }

  private boolean differ(int a, int b, boolean byFamily) {
    boolean unnamed = index.given.get(a) == 0 || index.given.get(b) == 0;
    return (byFamily || unnamed) ? names.disagree(a, b) : names.givenDisagrees(a, b);
  }

  private boolean fuller(int row, int other) {
    int letters = letters(row);
    int othersLetters = letters(other);
    return letters == othersLetters
        ? index.fingerprint.get(row) < index.fingerprint.get(other)
        : letters > othersLetters;
  }

  private int letters(int row) {
    if (index.isFirm(row)) {
      return index.firmName(row).length();
    }
    int given = index.givens.text(index.given.get(row)).length();
    int family = index.families.text(index.family.get(row)).length();
    return given == 0 || family == 0 ? 0 : given + family;
  }
}
