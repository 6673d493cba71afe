package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Optional;

/** E-mail addresses, web sites and profiles. */
final class MailStep {
  private MailStep() {}

  static void apply(Draft draft) {
    for (String text : draft.texts(Field.EMAIL)) {
      emails(draft, text);
    }
    for (String text : draft.texts(Field.PROFILE)) {
      profile(draft, text);
    }
    for (String text : draft.texts(Field.WEBSITE)) {
      site(draft, text);
    }
  }

  private static void emails(Draft draft, String text) {
    List<Email> emails = Emails.read(text);
    for (Email email : emails) {
      String before = emails.size() == 1 ? text : email.original();
      if (email.valid()) {
        draft.put(Field.EMAIL, before, email.address(), Because.ADDRESS_TAKEN_OUT);
      } else {
        draft.drop(Field.EMAIL, before, Because.NOT_AN_EMAIL);
      }
    }
  }

  private static void profile(Draft draft, String text) {
    Optional<Profile> profile = Profiles.read(text);
    Optional<Site> site = profile.isPresent() ? Optional.empty() : Sites.read(text);
    if (profile.isPresent()) {
      draft.put(Field.PROFILE, text, profile.get().address(), Because.ONE_SPELLING);
    } else if (site.isPresent()) {
      draft.move(Field.PROFILE, text, Field.WEBSITE, site.get().url(), Because.A_WEBSITE);
    } else {
      draft.drop(Field.PROFILE, text, Because.NOT_A_PROFILE);
    }
  }

  private static void site(Draft draft, String text) {
    Optional<Profile> profile = Profiles.read(text);
    Optional<Site> site =
        profile.isPresent() ? Optional.empty() : Sites.read(text).or(() -> bareHost(text));
    if (profile.isPresent()) {
      String address = profile.get().address();
      draft.move(Field.WEBSITE, text, Field.PROFILE, address, Because.A_PROFILE);
    } else if (site.isPresent()) {
      draft.put(Field.WEBSITE, text, site.get().url(), Because.FULL_ADDRESS);
    } else {
      draft.drop(Field.WEBSITE, text, Because.NOT_A_WEBSITE);
    }
  }

  /** In a column of web sites a host may have any ending, not only a common one. */
  private static Optional<Site> bareHost(String text) {
    return Sites.domain(text).isEmpty() ? Optional.empty() : Sites.read("https://" + text.strip());
  }
}
