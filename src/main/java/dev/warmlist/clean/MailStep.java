package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Optional;

/** E-mail addresses, web sites and profiles. */
final class MailStep {
  private static final List<Field> NAMES =
      List.of(Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.COMPANY);

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

  /**
   * The name beside an e-mail is the row's, when the row has no name and no firm of its own and it
   * is plainly a person's: given and family name in front of an address that is no role's.
   */
  static void names(Draft draft) {
    for (Field field : NAMES) {
      if (!draft.raws(field).isEmpty()) {
        return;
      }
    }
    for (Raw raw : draft.raws(Field.EMAIL)) {
      if (raw.text().indexOf('<') > 0 && namePerson(draft, raw.text())) {
        return;
      }
    }
  }

  private static boolean namePerson(Draft draft, String text) {
    List<Email> emails = Emails.read(text);
    if (emails.size() != 1 || emails.get(0).kind() == Email.Kind.ROLE) {
      return false;
    }
    String name = emails.get(0).name();
    PersonName person = Names.read(name);
    boolean whole = !person.given().isEmpty() && !person.family().isEmpty();
    if (!whole || Names.looksLikeCompany(name) || !isLetters(name)) {
      return false;
    }
    draft.move(Field.EMAIL, text, name, Because.A_NAME_BESIDE);
    draft.cell(Raw.of(Field.NAME, name));
    return true;
  }

  private static boolean isLetters(String name) {
    return name.codePoints().allMatch(c -> Character.isLetter(c) || " ,.'’-".indexOf(c) >= 0);
  }

  private static void emails(Draft draft, String text) {
    List<Email> emails = Emails.read(text);
    for (Email email : emails) {
      String before = emails.size() == 1 ? text : email.original();
      Because because = email.because().orElse(Because.ADDRESS_TAKEN_OUT);
      if (email.valid()) {
        draft.put(Field.EMAIL, before, email.address(), Because.ADDRESS_TAKEN_OUT);
        if (email.because().isPresent()) {
          draft.doubt(Field.EMAIL, email.address(), email.suggestion(), because);
        }
      } else {
        draft.move(Field.EMAIL, before, email.suggestion(), because);
      }
    }
  }

  private static void profile(Draft draft, String text) {
    Optional<Profile> profile = Profiles.read(text);
    if (profile.isPresent()) {
      draft.put(Field.PROFILE, text, profile.get().address(), Because.ONE_SPELLING);
      return;
    }
    Optional<Profile> handle = Profiles.ofHandle(text);
    if (handle.isPresent()) {
      draft.put(Field.PROFILE, text, handle.get().address(), Because.ONE_SPELLING);
      draft.doubt(Field.PROFILE, handle.get().address(), "", Because.A_HANDLE_ALONE);
    } else if (!sites(draft, Field.PROFILE, text)) {
      draft.drop(Field.PROFILE, text, Because.NOT_A_PROFILE);
    }
  }

  private static void site(Draft draft, String text) {
    if (!sites(draft, Field.WEBSITE, text)) {
      draft.drop(Field.WEBSITE, text, Because.NOT_A_WEBSITE);
    }
  }

  /**
   * The sites, profiles and e-mails of a cell, each in its own field; false when there are none.
   */
  private static boolean sites(Draft draft, Field from, String text) {
    List<Site> sites = Sites.all(text);
    for (Site site : sites) {
      String before = sites.size() == 1 ? text : site.original();
      Optional<Profile> profile = Profiles.read(site.url());
      if (profile.isPresent()) {
        put(draft, from, before, Field.PROFILE, profile.get().address());
      } else {
        put(draft, from, before, Field.WEBSITE, site.url());
      }
    }
    return !sites.isEmpty() || email(draft, from, text) || bareHost(draft, from, text);
  }

  private static void put(Draft draft, Field from, String before, Field to, String value) {
    if (from == to) {
      Because because = to == Field.PROFILE ? Because.ONE_SPELLING : Because.FULL_ADDRESS;
      draft.put(to, before, value, because);
    } else {
      Because because = to == Field.PROFILE ? Because.A_PROFILE : Because.A_WEBSITE;
      draft.move(from, before, to, value, because);
    }
  }

  private static boolean email(Draft draft, Field from, String text) {
    List<Email> emails =
        text.indexOf('@') < 0
            ? List.of()
            : Emails.read(text).stream().filter(Email::valid).toList();
    for (Email email : emails) {
      draft.move(from, text, Field.EMAIL, email.address(), Because.AN_EMAIL);
    }
    return !emails.isEmpty();
  }

  /** In a column of web sites a host may have any ending, not only a common one. */
  private static boolean bareHost(Draft draft, Field from, String text) {
    if (from != Field.WEBSITE || Sites.domain(text).isEmpty()) {
      return false;
    }
    Optional<Site> site = Sites.read("https://" + text.strip());
    site.ifPresent(s -> draft.put(Field.WEBSITE, text, s.url(), Because.FULL_ADDRESS));
    return site.isPresent();
  }
}
