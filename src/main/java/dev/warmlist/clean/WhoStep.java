package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The person and the firm, which lists put into each other's columns. */
final class WhoStep {
  private final Draft draft;
  private final Readings readings;
  private final List<String> names = new ArrayList<>();
  private final String statedPrefix;
  private final String given;
  private final String middle;
  private final String family;
  private final String suffix;
  private final String nickname;
  private final String prefix;
  private final PersonName parts;

  private WhoStep(Draft draft, Readings readings) {
    this.draft = draft;
    this.readings = readings;
    this.statedPrefix = first(Field.PREFIX);
    String titled = titles();
    this.prefix = statedPrefix.isEmpty() ? titled : statedPrefix;
    this.given = namePart(Field.GIVEN_NAME);
    this.family = namePart(Field.FAMILY_NAME);
    this.middle = first(Field.MIDDLE_NAME);
    this.suffix = first(Field.SUFFIX);
    String called = NameCase.given(NameText.of(first(Field.NICKNAME)));
    this.nickname = Placeholders.is(called) ? "" : called;
    this.parts = Names.of(prefix, given, middle, family, suffix);
  }

  static void apply(Draft draft, Readings readings) {
    WhoStep step = new WhoStep(draft, readings);
    step.companies();
    step.firmsAmongNames();
    step.person();
  }

  private static String lastWord(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
  }

  /** The first cell of a field that says something; further ones name somebody else. */
  private String first(Field field) {
    List<String> texts = draft.texts(field);
    for (int i = 1; i < texts.size(); i++) {
      if (!texts.get(i).equals(texts.get(0))) {
        draft.drop(field, texts.get(i), Because.A_SECOND_ONE);
      }
    }
    return texts.isEmpty() ? "" : texts.get(0);
  }

  /** A part that says nothing, such as {@code Unbekannt}, is a name where the whole name has it. */
  private String namePart(Field field) {
    List<Raw> wholes = draft.raws(Field.NAME);
    for (Raw raw : wholes.isEmpty() ? List.<Raw>of() : draft.raws(field)) {
      String part = Scripts.letters(raw.text());
      for (Raw whole : wholes) {
        boolean more = Scripts.letters(whole.text()).length() > part.length();
        if (!part.isEmpty() && more && Scripts.letters(whole.text()).contains(part)) {
          return raw.text();
        }
      }
    }
    String text = first(field);
    if (!text.isEmpty()) {
      passedOn(field, text);
    }
    return text;
  }

  private void companies() {
    for (String text : draft.texts(Field.COMPANY)) {
      Company company = readings.company(text);
      Because empty = company.more().isEmpty() ? Because.NO_VALUE : Because.NOT_A_FIRM;
      draft.put(Field.COMPANY, text, company.shown(), company.isEmpty() ? empty : Because.TIDIED);
    }
  }

  /** Reads job titles, and returns the form of address that a column called Title may hold. */
  private String titles() {
    String found = "";
    for (String text : draft.texts(Field.TITLE)) {
      JobTitle title = readings.title(text);
      boolean understood =
          title.seniority() != JobTitle.Seniority.UNKNOWN
              || title.function() != JobTitle.Function.UNKNOWN;
      String address = understood ? "" : Names.address(text);
      if (address.isEmpty()) {
        draft.put(Field.TITLE, text, title.shown(), Because.TIDIED);
      } else {
        draft.drop(Field.TITLE, text, Because.A_FORM_OF_ADDRESS);
        found = found.isEmpty() ? address : found;
      }
    }
    return found;
  }

  /** Takes the firms out of the cells for whole names; what is left names people. */
  private void firmsAmongNames() {
    for (String text : draft.texts(Field.NAME)) {
      NameCell cell = passedOn(Field.NAME, text);
      firmBeside(text, cell);
      boolean gone = cell.text().isEmpty() && !cell.email().concat(cell.phone()).isEmpty();
      if (!gone && !isNobody(Field.NAME, text) && !isFirmAlone(text, cell)) {
        names.add(text);
      }
    }
  }

  /** The firm in {@code Ann Lee, Acme Inc.}, where the row has no other. */
  private void firmBeside(String text, NameCell cell) {
    boolean firm = !cell.firm().isEmpty() && !text.equals(parts.shown());
    if (firm && !draft.has(Field.COMPANY)) {
      String shown = readings.company(cell.firm()).shown();
      draft.move(Field.NAME, text, Field.COMPANY, shown, Because.A_COMPANY);
    }
  }

  private boolean isFirmAlone(String text, NameCell cell) {
    return cell.firm().isEmpty() && !text.equals(parts.shown()) && movedAsFirm(Field.NAME, text);
  }

  /** A role without a name is a job title where the row has none; other words name nobody. */
  private boolean isNobody(Field field, String text) {
    if (!NoNames.is(text)) {
      return false;
    }
    if (NoNames.isRole(text) && !draft.has(Field.TITLE) && draft.raws(Field.TITLE).isEmpty()) {
      draft.move(field, text, Field.TITLE, readings.title(text).shown(), Because.A_ROLE);
    } else {
      draft.drop(field, text, Because.NOT_A_NAME);
    }
    return true;
  }

  /** What stands beside a name goes to its own field when the row has none. */
  private NameCell passedOn(Field field, String text) {
    NameCell cell = NameCell.of(text);
    if (!cell.email().isEmpty() && draft.raws(Field.EMAIL).isEmpty()) {
      draft.pass(field, text, Field.EMAIL, cell.email(), Because.EMAIL_BESIDE_NAME);
    }
    boolean phone = draft.raws(Field.PHONE).isEmpty() && draft.raws(Field.MOBILE).isEmpty();
    if (!cell.phone().isEmpty() && phone) {
      draft.pass(field, text, Field.PHONE, cell.phone(), Because.PHONE_BESIDE_NAME);
    }
    heed(cell.text());
    return cell;
  }

  /** {@code Ann Lee (DO NOT CALL)} is a refusal wherever it stands. */
  private void heed(String text) {
    boolean more =
        text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || NameText.mayEndNoise(lastWord(text));
    if (more && Dispositions.read(text).equals(Optional.of(Disposition.DO_NOT_CONTACT))) {
      draft.add(Field.DO_NOT_CONTACT, "yes");
    }
  }

  /** Whether a given and a family name came in columns of their own: that can't be a firm. */
  private boolean isCertain(PersonName name) {
    boolean both = !given.isEmpty() && !family.isEmpty();
    return both && !name.given().isEmpty() && !name.family().isEmpty();
  }

  /** Moves a firm that stands in a person's place, unless the row has another firm. */
  private boolean movedAsFirm(Field field, String text) {
    if (!Names.looksLikeCompany(text)) {
      return false;
    }
    Company company = readings.company(text);
    String known = draft.first(Field.COMPANY);
    if (known.isEmpty()) {
      draft.move(field, text, Field.COMPANY, company.shown(), Because.A_COMPANY);
      return true;
    }
    boolean same = readings.company(known).key().equals(company.key());
    if (same) {
      draft.move(field, text, known, Because.A_COMPANY);
    }
    return same;
  }

  private void person() {
    PersonName whole = names.isEmpty() ? PersonName.none("") : Names.read(names.get(0));
    boolean repeats = !names.isEmpty() && names.get(0).equals(parts.shown());
    PersonName name = repeats ? parts : parts.completedBy(whole);
    boolean named = !given.isEmpty() || !family.isEmpty();
    name = named && !parts.isEmpty() ? name : whole.with(parts);
    if (isFirm(name)) {
      return;
    }
    boolean looked = name.equals(parts) && name.unsplit().isEmpty(); // when the parts were read
    name = !looked && NoNames.is(name.shown()) ? PersonName.none("") : name;
    put(name, nickname.isEmpty() ? name.nickname() : nickname);
    notes(name);
  }

  /** Whether what seemed to be a person turns out to be a firm, and is moved. */
  private boolean isFirm(PersonName name) {
    if (name.isEmpty() || isCertain(name) || FirmWords.isAddress(name.prefix())) {
      return false;
    }
    Field field = Field.NAME;
    if (!given.isEmpty() || !family.isEmpty()) {
      field = given.isEmpty() ? Field.FAMILY_NAME : Field.GIVEN_NAME;
      String text = (given + " " + family).strip();
      if (movedAsFirm(field, text)) {
        return true;
      }
    }
    return movedAsFirm(field, name.shown())
        || (name.given().isEmpty() && movedAsFirm(field, name.family()));
  }

  private void put(PersonName name, String nickname) {
    heed(name.shown());
    heed(name.given());
    heed(name.family());
    draft.add(Field.NAME, name.shown());
    draft.add(Field.PREFIX, name.prefix());
    draft.add(Field.GIVEN_NAME, name.given());
    draft.add(Field.MIDDLE_NAME, name.middle());
    draft.add(Field.FAMILY_NAME, name.family());
    draft.add(Field.SUFFIX, name.suffix());
    draft.add(Field.NICKNAME, nickname);
  }

  private void notes(PersonName name) {
    String shown = name.shown();
    for (String text : names) {
      boolean theirs = text.equals(names.get(0));
      Because because = given.isEmpty() && family.isEmpty() ? split(text, name) : Because.PARTS_WIN;
      if (theirs) {
        draft.note(Field.NAME, text, shown, shown.isEmpty() ? Because.NOT_A_NAME : because);
      } else {
        draft.drop(Field.NAME, text, Because.A_SECOND_PERSON);
      }
    }
    note(Field.PREFIX, statedPrefix, name.prefix());
    note(Field.GIVEN_NAME, given, name.given());
    note(Field.MIDDLE_NAME, middle, name.middle());
    note(Field.FAMILY_NAME, family, name.family());
    note(Field.SUFFIX, suffix, name.suffix());
  }

  private static Because split(String text, PersonName name) {
    boolean turned =
        text.indexOf(',') < 0
            && !name.given().isEmpty()
            && !name.family().isEmpty()
            && Texts.fold(text).startsWith(Texts.fold(name.family()) + " ");
    return turned ? Because.NAME_TURNED : Because.NAME_SPLIT;
  }

  private void note(Field field, String before, String after) {
    if (!before.isEmpty()) {
      draft.note(
          field, before, after, after.isEmpty() ? Because.NOT_UNDERSTOOD : Because.NAME_SORTED);
    }
  }
}
