package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;

/** The person and the firm, which lists put into each other's columns. */
final class WhoStep {
  private final Draft draft;
  private final List<String> names = new ArrayList<>();
  private final String statedPrefix;
  private final String given;
  private final String middle;
  private final String family;
  private final String suffix;
  private final String nickname;
  private final String prefix;
  private final PersonName parts;

  private WhoStep(Draft draft) {
    this.draft = draft;
    this.statedPrefix = first(Field.PREFIX);
    String titled = titles();
    this.prefix = statedPrefix.isEmpty() ? titled : statedPrefix;
    this.given = namePart(Field.GIVEN_NAME);
    this.family = namePart(Field.FAMILY_NAME);
    this.middle = first(Field.MIDDLE_NAME);
    this.suffix = first(Field.SUFFIX);
    this.nickname = NameCase.given(NameReader.withoutNoise(first(Field.NICKNAME)));
    this.parts = Names.of(prefix, given, middle, family, suffix);
  }

  static void apply(Draft draft) {
    WhoStep step = new WhoStep(draft);
    step.companies();
    step.firmsAmongNames();
    step.person();
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
    for (Raw raw : draft.raws(field)) {
      String part = Scripts.letters(raw.text());
      for (Raw whole : draft.raws(Field.NAME)) {
        boolean more = Scripts.letters(whole.text()).length() > part.length();
        if (!part.isEmpty() && more && Scripts.letters(whole.text()).contains(part)) {
          return raw.text();
        }
      }
    }
    return first(field);
  }

  private void companies() {
    for (String text : draft.texts(Field.COMPANY)) {
      String shown = Companies.read(text).shown();
      draft.put(Field.COMPANY, text, shown, shown.isEmpty() ? Because.NO_VALUE : Because.TIDIED);
    }
  }

  /** Reads job titles, and returns the form of address that a column called Title may hold. */
  private String titles() {
    String found = "";
    for (String text : draft.texts(Field.TITLE)) {
      JobTitle title = Titles.read(text);
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
      if (text.equals(parts.shown()) || !movedAsFirm(Field.NAME, text)) {
        names.add(text);
      }
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
    Company company = Companies.read(text);
    String known = draft.first(Field.COMPANY);
    if (known.isEmpty()) {
      draft.move(field, text, Field.COMPANY, company.shown(), Because.A_COMPANY);
      return true;
    }
    boolean same = Companies.read(known).key().equals(company.key());
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
    return movedAsFirm(field, name.shown());
  }

  private void put(PersonName name, String nickname) {
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
      Because because =
          given.isEmpty() && family.isEmpty() ? Because.NAME_SPLIT : Because.PARTS_WIN;
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

  private void note(Field field, String before, String after) {
    if (!before.isEmpty()) {
      draft.note(
          field, before, after, after.isEmpty() ? Because.NOT_UNDERSTOOD : Because.NAME_SORTED);
    }
  }
}
