package dev.warmlist.match;

import dev.warmlist.prospect.Kind;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of e-mail addresses, numbers, profiles and identifiers. What belongs to one person
 * says who it is; what is shared is handed on as evidence for the same firm.
 */
final class Ways {
  /** How likely it is that two people of compatible names have one of these together. */
  private static final double WORK_MAIL = 0.004;

  private static final double FREE_MAIL = 0.01;
  private static final double MOBILE = 0.02;
  private static final double PHONE = 0.06;
  private static final double PROFILE = 0.001;
  private static final double IDENTIFIER = 0.005;

  /** Authorities give a number once; somebody else has it where a clerk slipped a line. */
  private static final double PERSONS_IDENTIFIER = 0.0005;

  private final MatchIndex index;
  private final Sharing sharing;
  private final Providers providers;
  private final Frequencies frequencies;
  private final Model model;

  Ways(
      MatchIndex index,
      Sharing sharing,
      Providers providers,
      Frequencies frequencies,
      Model model) {
    this.index = index;
    this.sharing = sharing;
    this.providers = providers;
    this.frequencies = frequencies;
    this.model = model;
  }

  /** Adds what identifies people or firms; what is shared goes to the evidence of a place. */
  void compare(Kind kind, int a, int b, Evidence out, SameFirm firm) {
    var best = new Strongest();
    mails(kind, a, b, out, best, firm);
    phones(kind, a, b, out, best, firm);
    profiles(kind, a, b, out, best);
    identifiers(kind, a, b, out, best);
    best.addTo(out);
  }

  /** Whether two rows share a person's address that is made of the family name. */
  boolean sharesMailOfName(int a, int b) {
    String family = Words.joined(index.families.text(index.family.get(a)));
    int own = common(index.mail.get(a), index.mail.get(b), code -> !sharing.mail(code));
    String address = own == 0 || family.isEmpty() ? "" : index.mails.text(own);
    return address.lastIndexOf(family, address.indexOf('@')) >= 0 && !address.isEmpty();
  }

  /** Whether two rows share an address, a profile or a mobile that is one person's alone. */
  boolean sharesOwn(int a, int b) {
    return common(index.mail.get(a), index.mail.get(b), code -> !sharing.mail(code)) != 0
        || common(
                index.phone.get(a),
                index.phone.get(b),
                code -> index.mobiles.has(code) && !sharing.phone(code))
            != 0
        || sharesIdentifier(a, b)
        || common(index.profile.get(a), index.profile.get(b), code -> !sharing.profile(code)) != 0;
  }

  /** Whether two rows have a number in common, whoever else has it. */
  boolean sharesNumber(int a, int b) {
    return common(index.phone.get(a), index.phone.get(b), code -> true) != 0;
  }

  /** Whether two rows have two profiles on one network, and none in common. */
  boolean haveTwoProfiles(int a, int b) {
    int[] ofA = index.profile.get(a);
    int[] ofB = index.profile.get(b);
    return ofA.length > 0
        && ofB.length > 0
        && common(ofA, ofB, code -> true) == 0
        && network(ofA[0]).equals(network(ofB[0]));
  }

  /** Whether two rows have a mailbox, a number or a domain in common that is theirs alone. */
  boolean sharesHandle(int a, int b) {
    return common(index.mail.get(a), index.mail.get(b), code -> !sharing.mail(code)) != 0
        || common(index.phone.get(a), index.phone.get(b), code -> !sharing.phone(code)) != 0
        || common(index.domain.get(a), index.domain.get(b), code -> !providers.has(code)) != 0;
  }

  /** Whether two rows have a number of one prospect's own in common. */
  boolean sharesIdentifier(int a, int b) {
    int[] ofA = index.identifier.get(a);
    return common(ofA, index.identifier.get(b), code -> !sharing.identifier(code)) != 0;
  }

  private double identity(Kind kind, Level level, double sharedByChance) {
    return frequencies.size() + model.bits(kind, level, sharedByChance);
  }

  private void mails(Kind kind, int a, int b, Evidence out, Strongest best, SameFirm firm) {
    int[] mailsA = index.mail.get(a);
    int[] mailsB = index.mail.get(b);
    if (mailsA.length == 0 || mailsB.length == 0) {
      return;
    }
    int own = common(mailsA, mailsB, code -> !sharing.mail(code));
    int shared = common(mailsA, mailsB, sharing::mail);
    if (own != 0) {
      String address = index.mails.text(own);
      boolean free = index.freeMails.has(own) || providers.hosts(address);
      double chance = free ? FREE_MAIL : WORK_MAIL;
      best.add(Level.MAIL_EXACT, address, address, identity(kind, Level.MAIL_EXACT, chance));
      if (!free) {
        out.saw(Level.MAILBOX_SAME);
      }
    } else if (shared != 0) {
      String address = index.mails.text(shared);
      firm.resembles(Level.SHARED_MAIL, address, address, frequencies.mail(shared));
    } else {
      unequalMails(kind, a, mailsA, mailsB, out);
    }
  }

  private void unequalMails(Kind kind, int rowA, int[] mailsA, int[] mailsB, Evidence out) {
    @Nullable Level best = null;
    double most = Double.NEGATIVE_INFINITY;
    int left = 0;
    int right = 0;
    for (int a : mailsA) {
      for (int b : mailsB) {
        if (sharing.mail(a) || sharing.mail(b)) {
          return;
        }
        Level level = mailLevel(rowA, a, b);
        double bits = model.bits(kind, level);
        if (best == null || bits > most) {
          best = level;
          most = bits;
          left = a;
          right = b;
        }
      }
    }
    if (best == null) {
      return;
    }
    out.add(best, index.mails, left, right, most);
    boolean free = index.freeMails.has(left);
    if (best == Level.MAILBOX_NUMBERED
        && !free
        && Mailboxes.isNumbered(index.mails.text(left), index.mails.text(right))) {
      out.veto();
    }
  }

  private Level mailLevel(int row, int a, int b) {
    boolean ofTwoKinds = index.freeMails.has(a) != index.freeMails.has(b);
    String address = index.mails.text(a);
    Level level = Mailboxes.level(address, index.mails.text(b), ofTwoKinds);
    if (level == Level.MAIL_SAME_LOCAL && Mailboxes.isName(address, given(row), family(row))) {
      return ofTwoKinds ? Level.MAIL_TWO_KINDS : Level.MAIL_DIFFERENT;
    }
    return level;
  }

  private String given(int row) {
    return index.givens.text(index.given.get(row));
  }

  private String family(int row) {
    return index.families.text(index.family.get(row));
  }

  private void phones(Kind kind, int a, int b, Evidence out, Strongest best, SameFirm firm) {
    int[] phonesA = index.phone.get(a);
    int[] phonesB = index.phone.get(b);
    if (phonesA.length == 0 || phonesB.length == 0) {
      return;
    }
    int own = common(phonesA, phonesB, code -> !sharing.phone(code));
    int shared = common(phonesA, phonesB, sharing::phone);
    if (own != 0) {
      String number = index.phones.text(own);
      boolean mobile = index.mobiles.has(own);
      double bits = identity(kind, Level.PHONE_EXACT, mobile ? MOBILE : PHONE);
      if (mobile) {
        best.add(Level.PHONE_EXACT, number, number, bits);
      } else {
        // A landline may be a desk's or a house's: it goes with the firm and the street.
        firm.agrees(Level.PHONE_EXACT, number, number, bits);
      }
    } else if (shared != 0) {
      String number = index.phones.text(shared);
      firm.resembles(Level.SHARED_PHONE, number, number, frequencies.phone(shared));
    } else {
      unequalPhones(kind, phonesA, phonesB, out);
    }
  }

  private void unequalPhones(Kind kind, int[] phonesA, int[] phonesB, Evidence out) {
    if (haveOneTail(phonesA, phonesB)) {
      return;
    }
    for (int a : phonesA) {
      for (int b : phonesB) {
        if (mistyped(index.phones.text(a), index.phones.text(b))) {
          add(kind, Level.PHONE_MISTYPED, index.phones, a, b, out);
          return;
        }
      }
    }
    if (index.mobiles.has(phonesA[0]) == index.mobiles.has(phonesB[0])) {
      add(kind, Level.PHONE_DIFFERENT, index.phones, phonesA[0], phonesB[0], out);
    }
  }

  /** Whether a number without its country may be the other's: it speaks neither way. */
  private boolean haveOneTail(int[] phonesA, int[] phonesB) {
    for (int a : phonesA) {
      for (int b : phonesB) {
        if (isTail(index.phones.text(a), index.phones.text(b))
            || isTail(index.phones.text(b), index.phones.text(a))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTail(String national, String whole) {
    String digits = national.startsWith("0") ? national.substring(1) : national;
    return !national.startsWith("+")
        && whole.startsWith("+")
        && digits.length() >= 7
        && whole.endsWith(digits);
  }

  private void add(Kind kind, Level level, Dictionary texts, int a, int b, Evidence out) {
    out.add(level, texts, a, b, model.bits(kind, level));
  }

  /** One wrong or swapped digit; in the last three it is rather a colleague's extension. */
  private static boolean mistyped(String a, String b) {
    int fixed = a.length() - 3;
    return a.length() == b.length()
        && fixed >= 5
        && a.regionMatches(fixed, b, fixed, 3)
        && Similarity.typos(a, b, 1) == 1;
  }

  private void profiles(Kind kind, int a, int b, Evidence out, Strongest best) {
    int[] profilesA = index.profile.get(a);
    int[] profilesB = index.profile.get(b);
    if (profilesA.length == 0 || profilesB.length == 0) {
      return;
    }
    int own = common(profilesA, profilesB, code -> !sharing.profile(code));
    if (own != 0) {
      String address = index.profiles.text(own);
      best.add(Level.PROFILE_EXACT, address, address, identity(kind, Level.PROFILE_EXACT, PROFILE));
    } else if (haveTwoProfiles(a, b)) {
      add(kind, Level.PROFILE_DIFFERENT, index.profiles, profilesA[0], profilesB[0], out);
    }
  }

  private String network(int profile) {
    String address = index.profiles.text(profile);
    int slash = address.indexOf('/');
    return slash < 0 ? address : address.substring(0, slash);
  }

  private void identifiers(Kind kind, int a, int b, Evidence out, Strongest best) {
    int[] ofA = index.identifier.get(a);
    int[] ofB = index.identifier.get(b);
    if (ofA.length == 0 || ofB.length == 0) {
      return;
    }
    int own = common(ofA, ofB, code -> !sharing.identifier(code));
    if (own != 0) {
      String key = index.identifiers.text(own);
      String text = Identifiers.shown(key);
      double chance = Identifiers.isPersons(key) ? PERSONS_IDENTIFIER : IDENTIFIER;
      best.add(Level.IDENTIFIER_EXACT, text, text, identity(kind, Level.IDENTIFIER_EXACT, chance));
      return;
    }
    for (int x : ofA) {
      for (int y : ofB) {
        var level = Identifiers.level(index.identifiers.text(x), index.identifiers.text(y));
        if (level.isPresent()) {
          add(kind, level.get(), index.identifiers, x, y, out);
          return;
        }
      }
    }
  }

  /** The code that two rows have in common and that passes, the least frequent first; or 0. */
  private static int common(int[] codesA, int[] codesB, IntPredicate passes) {
    for (int a : codesA) {
      for (int b : codesB) {
        if (a == b && passes.test(a)) {
          return a;
        }
      }
    }
    return 0;
  }
}
