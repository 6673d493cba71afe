package dev.warmlist.match;

import java.util.function.IntPredicate;

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
  private static final double KEPT = 0.7;

  private final MatchIndex index;
  private final Sharing sharing;
  private final Providers providers;
  private final Frequencies frequencies;

  Ways(MatchIndex index, Sharing sharing, Providers providers, Frequencies frequencies) {
    this.index = index;
    this.sharing = sharing;
    this.providers = providers;
    this.frequencies = frequencies;
  }

  /** Adds what identifies people; what is shared goes to the firm's evidence. */
  void compare(int a, int b, Evidence out, SameFirm firm) {
    var best = new Strongest();
    mails(a, b, out, best, firm);
    phones(a, b, out, best, firm);
    profiles(a, b, out, best);
    identifiers(a, b, best);
    best.addTo(out);
  }

  /** Whether two rows share a person's address that is made of the family name. */
  boolean sharesMailOfName(int a, int b) {
    String family = Words.joined(index.families.text(index.family.get(a)));
    int own = common(index.mail.get(a), index.mail.get(b), code -> !sharing.mail(code));
    String address = own == 0 || family.isEmpty() ? "" : index.mails.text(own);
    return address.lastIndexOf(family, address.indexOf('@')) >= 0 && !address.isEmpty();
  }

  /** Whether two rows share an e-mail address or a profile that is one person's alone. */
  boolean sharesOwn(int a, int b) {
    return common(index.mail.get(a), index.mail.get(b), code -> !sharing.mail(code)) != 0
        || common(index.profile.get(a), index.profile.get(b), code -> !sharing.profile(code)) != 0;
  }

  private double identity(double sharedByChance) {
    return frequencies.size() + Bits.weight(KEPT, sharedByChance);
  }

  private void mails(int a, int b, Evidence out, Strongest best, SameFirm firm) {
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
      best.add("e-mail", address, "exact", identity(free ? FREE_MAIL : WORK_MAIL));
    } else if (shared != 0) {
      firm.agrees("e-mail", index.mails.text(shared), 0.7, frequencies.mail(shared));
    } else {
      unequalMails(mailsA, mailsB, out);
    }
  }

  private void unequalMails(int[] mailsA, int[] mailsB, Evidence out) {
    MailLevel best = MailLevel.NUMBERED;
    int left = mailsA[0];
    int right = mailsB[0];
    for (int a : mailsA) {
      for (int b : mailsB) {
        MailLevel level = level(a, b);
        if (level.bits() > best.bits()) {
          best = level;
          left = a;
          right = b;
        }
      }
    }
    out.add("e-mail", index.mails, left, right, best.word(), best.bits());
  }

  private MailLevel level(int a, int b) {
    if (sharing.mail(a) || sharing.mail(b)) {
      return MailLevel.NOTHING;
    }
    boolean ofTwoKinds = index.freeMails.has(a) != index.freeMails.has(b);
    return MailLevel.of(index.mails.text(a), index.mails.text(b), ofTwoKinds);
  }

  private void phones(int a, int b, Evidence out, Strongest best, SameFirm firm) {
    int[] phonesA = index.phone.get(a);
    int[] phonesB = index.phone.get(b);
    if (phonesA.length == 0 || phonesB.length == 0) {
      return;
    }
    int own = common(phonesA, phonesB, code -> !sharing.phone(code));
    int shared = common(phonesA, phonesB, sharing::phone);
    if (own != 0) {
      double chance = index.mobiles.has(own) ? MOBILE : PHONE;
      best.add("phone", index.phones.text(own), "exact", identity(chance));
    } else if (shared != 0) {
      firm.agrees("phone", index.phones.text(shared), 0.7, frequencies.phone(shared));
    } else {
      unequalPhones(phonesA, phonesB, out);
    }
  }

  private void unequalPhones(int[] phonesA, int[] phonesB, Evidence out) {
    for (int a : phonesA) {
      for (int b : phonesB) {
        if (mistyped(index.phones.text(a), index.phones.text(b))) {
          out.add("phone", index.phones, a, b, "a digit differs", 5);
          return;
        }
      }
    }
    boolean ofTwoKinds = index.mobiles.has(phonesA[0]) != index.mobiles.has(phonesB[0]);
    out.add("phone", index.phones, phonesA[0], phonesB[0], "different", ofTwoKinds ? -0.3 : -1.2);
  }

  /** One wrong or swapped digit; in the last three it is rather a colleague's extension. */
  private static boolean mistyped(String a, String b) {
    int fixed = a.length() - 3;
    return a.length() == b.length()
        && fixed >= 5
        && a.regionMatches(fixed, b, fixed, 3)
        && Similarity.typos(a, b, 1) == 1;
  }

  private void profiles(int a, int b, Evidence out, Strongest best) {
    int[] profilesA = index.profile.get(a);
    int[] profilesB = index.profile.get(b);
    if (profilesA.length == 0 || profilesB.length == 0) {
      return;
    }
    int own = common(profilesA, profilesB, code -> !sharing.profile(code));
    if (own != 0) {
      best.add("profile", index.profiles.text(own), "exact", identity(PROFILE));
    } else if (common(profilesA, profilesB, code -> true) == 0
        && network(profilesA[0]).equals(network(profilesB[0]))) {
      out.add("profile", index.profiles, profilesA[0], profilesB[0], "different", -5);
    }
  }

  private String network(int profile) {
    String address = index.profiles.text(profile);
    int slash = address.indexOf('/');
    return slash < 0 ? address : address.substring(0, slash);
  }

  private void identifiers(int a, int b, Strongest best) {
    int code = index.identifier.get(a);
    if (code != 0 && code == index.identifier.get(b) && index.list.get(a) == index.list.get(b)) {
      best.add("identifier", index.identifiers.text(code), "exact", identity(IDENTIFIER));
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
