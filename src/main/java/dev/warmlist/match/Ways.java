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

  /** The last digits of a number, in which colleagues differ. */
  private static final int EXTENSION = 3;

  /** Fewer digits are too few for one of them to be a slip. */
  private static final int SHORTEST = 8;

  private final MatchIndex index;
  private final Sharing sharing;
  private final Providers providers;
  private final Frequencies frequencies;
  private final Model model;
  private final Strongest best = new Strongest();
  private final CodeTexts shownIdentifiers;
  private final IntPredicate any;
  private final IntPredicate ownMail;
  private final IntPredicate ownPhone;
  private final IntPredicate ownMobile;
  private final IntPredicate ownProfile;
  private final IntPredicate ownIdentifier;
  private final IntPredicate ownDomain;

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
    this.any = code -> true;
    this.ownMail = code -> !sharing.mail(code);
    this.ownPhone = code -> !sharing.phone(code);
    this.ownMobile = code -> index.mobiles.has(code) && !sharing.phone(code);
    this.ownProfile = code -> !sharing.profile(code);
    this.ownIdentifier = code -> !sharing.identifier(code);
    this.ownDomain = code -> !providers.has(code);
    this.shownIdentifiers = code -> Identifiers.shown(index.identifiers.text(code));
  }

  /** Adds what identifies people or firms; what is shared goes to the evidence of a place. */
  void compare(Kind kind, int a, int b, Evidence out, SameFirm firm) {
    best.clear();
    mails(kind, a, b, out, firm);
    phones(kind, a, b, out, firm);
    profiles(kind, a, b, out);
    identifiers(kind, a, b, out);
    best.addTo(out);
  }

  /** Whether two rows share a person's address that is made of the family name. */
  boolean sharesMailOfName(int a, int b) {
    int own = index.mail.common(a, b, ownMail);
    return own != 0 && spells(own, a);
  }

  /** Whether two rows share an address, a profile or a mobile that is one person's alone. */
  boolean sharesOwn(int a, int b) {
    return index.mail.common(a, b, ownMail) != 0
        || index.phone.common(a, b, ownMobile) != 0
        || sharesIdentifier(a, b)
        || index.profile.common(a, b, ownProfile) != 0;
  }

  /** Whether two rows have a number in common, whoever else has it. */
  boolean sharesNumber(int a, int b) {
    return index.phone.common(a, b, any) != 0;
  }

  /** Whether two rows have two profiles on one network, and none in common. */
  boolean haveTwoProfiles(int a, int b) {
    return index.profile.has(a)
        && index.profile.has(b)
        && index.profile.common(a, b, any) == 0
        && network(index.profile.first(a)).equals(network(index.profile.first(b)));
  }

  /** Whether each of two rows has a mailbox and a number, and none of them is the other's. */
  boolean haveTwoOfAll(int a, int b) {
    return haveTwo(index.mail, a, b) && haveTwo(index.phone, a, b);
  }

  private boolean haveTwo(ManyColumn column, int a, int b) {
    return column.has(a) && column.has(b) && column.common(a, b, any) == 0;
  }

  /**
   * Whether each of two rows has a mailbox that is spelt like its own family name and not like the
   * other's: then neither name is a slip.
   */
  boolean spellTwoNames(int a, int b) {
    return index.family.get(a) != index.family.get(b)
        && haveTwo(index.mail, a, b)
        && spells(index.mail.first(a), a)
        && spells(index.mail.first(b), b)
        && !spells(index.mail.first(a), b)
        && !spells(index.mail.first(b), a);
  }

  /** Whether an address has a row's family name in front of its domain. */
  private boolean spells(int mail, int row) {
    String family = Words.joined(family(row));
    String address = index.mails.text(mail);
    return !family.isEmpty() && address.lastIndexOf(family, address.indexOf('@')) >= 0;
  }

  /** Whether two rows have a mailbox, a number or a domain in common that is theirs alone. */
  boolean sharesHandle(int a, int b) {
    return index.mail.common(a, b, ownMail) != 0
        || index.phone.common(a, b, ownPhone) != 0
        || index.domain.common(a, b, ownDomain) != 0;
  }

  /** Whether two rows have a number of one prospect's own in common. */
  boolean sharesIdentifier(int a, int b) {
    return index.identifier.common(a, b, ownIdentifier) != 0;
  }

  private double identity(Kind kind, Level level, double sharedByChance) {
    return frequencies.size() + model.bits(kind, level, sharedByChance);
  }

  private void mails(Kind kind, int a, int b, Evidence out, SameFirm firm) {
    if (!index.mail.has(a) || !index.mail.has(b)) {
      return;
    }
    int own = index.mail.common(a, b, ownMail);
    int shared = own != 0 ? 0 : index.mail.common(a, b, any);
    if (own != 0) {
      boolean free = index.freeMails.has(own) || providers.hosts(index.mails.text(own));
      double bits = identity(kind, Level.MAIL_EXACT, free ? FREE_MAIL : WORK_MAIL);
      best.add(Level.MAIL_EXACT, index.mails, own, own, bits);
      if (!free) {
        out.saw(Level.MAILBOX_SAME);
      }
    } else if (shared != 0) {
      double chance = frequencies.mail(shared);
      firm.resembles(Level.SHARED_MAIL, index.mails, shared, shared, chance);
    } else {
      unequalMails(kind, a, index.mail.get(a), index.mail.get(b), out);
    }
  }

  private void unequalMails(Kind kind, int rowA, int[] mailsA, int[] mailsB, Evidence out) {
    @Nullable Level nearest = null;
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
        if (nearest == null || bits > most) {
          nearest = level;
          most = bits;
          left = a;
          right = b;
        }
      }
    }
    if (nearest == null) {
      return;
    }
    out.add(nearest, index.mails, left, right, most);
    boolean free = index.freeMails.has(left);
    if (nearest == Level.MAILBOX_NUMBERED
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

  private void phones(Kind kind, int a, int b, Evidence out, SameFirm firm) {
    if (!index.phone.has(a) || !index.phone.has(b)) {
      return;
    }
    int own = index.phone.common(a, b, ownPhone);
    int shared = own != 0 ? 0 : index.phone.common(a, b, any);
    if (own != 0) {
      boolean mobile = index.mobiles.has(own);
      double bits = identity(kind, Level.PHONE_EXACT, mobile ? MOBILE : PHONE);
      if (mobile) {
        best.add(Level.PHONE_EXACT, index.phones, own, own, bits);
      } else {
        // A landline may be a desk's or a house's: it goes with the firm and the street.
        firm.agrees(Level.PHONE_EXACT, index.phones, own, own, bits);
      }
    } else if (shared != 0) {
      double chance = frequencies.phone(shared);
      firm.resembles(Level.SHARED_PHONE, index.phones, shared, shared, chance);
    } else {
      unequalPhones(kind, index.phone.get(a), index.phone.get(b), out);
    }
  }

  private void unequalPhones(Kind kind, int[] phonesA, int[] phonesB, Evidence out) {
    if (haveOneTail(phonesA, phonesB)) {
      return;
    }
    for (int a : phonesA) {
      for (int b : phonesB) {
        if (isMistyped(a, b)) {
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
        if (isTail(a, b) || isTail(b, a)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTail(int national, int whole) {
    if (!index.nationals.has(national) || index.nationals.has(whole)) {
      return false;
    }
    String number = index.phones.text(national);
    String digits = number.startsWith("0") ? number.substring(1) : number;
    return digits.length() >= 7 && index.phones.text(whole).endsWith(digits);
  }

  private void add(Kind kind, Level level, Dictionary texts, int a, int b, Evidence out) {
    out.add(level, texts, a, b, model.bits(kind, level));
  }

  /** One wrong or swapped digit; in the last three it is rather a colleague's extension. */
  private boolean isMistyped(int a, int b) {
    if (!index.phones.endAlike(a, b, EXTENSION)) {
      return false;
    }
    String left = index.phones.text(a);
    return left.length() >= SHORTEST && Similarity.typos(left, index.phones.text(b), 1) == 1;
  }

  private void profiles(Kind kind, int a, int b, Evidence out) {
    int own = index.profile.common(a, b, ownProfile);
    if (own != 0) {
      double bits = identity(kind, Level.PROFILE_EXACT, PROFILE);
      best.add(Level.PROFILE_EXACT, index.profiles, own, own, bits);
    } else if (haveTwoProfiles(a, b)) {
      int ofA = index.profile.first(a);
      add(kind, Level.PROFILE_DIFFERENT, index.profiles, ofA, index.profile.first(b), out);
    }
  }

  private String network(int profile) {
    String address = index.profiles.text(profile);
    int slash = address.indexOf('/');
    return slash < 0 ? address : address.substring(0, slash);
  }

  private void identifiers(Kind kind, int a, int b, Evidence out) {
    if (!index.identifier.has(a) || !index.identifier.has(b)) {
      return;
    }
    int own = index.identifier.common(a, b, ownIdentifier);
    if (own != 0) {
      boolean persons = Identifiers.isPersons(index.identifiers.text(own));
      double chance = persons ? PERSONS_IDENTIFIER : IDENTIFIER;
      double bits = identity(kind, Level.IDENTIFIER_EXACT, chance);
      best.add(Level.IDENTIFIER_EXACT, shownIdentifiers, own, own, bits);
      return;
    }
    for (int x : index.identifier.get(a)) {
      for (int y : index.identifier.get(b)) {
        var level = Identifiers.level(index.identifiers.text(x), index.identifiers.text(y));
        if (level.isPresent()) {
          add(kind, level.get(), index.identifiers, x, y, out);
          return;
        }
      }
    }
  }
}
