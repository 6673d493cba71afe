package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Telephone numbers, each in the field that its kind belongs to. */
final class PhoneStep {
  private final Draft draft;
  private final Phones phones;
  private final String region;
  private final Set<String> mobiles = new LinkedHashSet<>();
  private final Set<String> others = new LinkedHashSet<>();
  private final Set<String> notMobile = new LinkedHashSet<>();

  private PhoneStep(Draft draft, Phones phones, String region) {
    this.draft = draft;
    this.phones = phones;
    this.region = region;
  }

  static void apply(Draft draft, Phones phones, String region) {
    new PhoneStep(draft, phones, region).apply();
  }

  private void apply() {
    draft.texts(Field.MOBILE).forEach(text -> read(Field.MOBILE, text));
    draft.texts(Field.PHONE).forEach(text -> read(Field.PHONE, text));
    others.addAll(notMobile);
    others.removeAll(mobiles);
    mobiles.forEach(value -> draft.add(Field.MOBILE, value));
    others.forEach(value -> draft.add(Field.PHONE, value));
    draft.texts(Field.FAX).forEach(text -> read(Field.FAX, text));
  }

  private void read(Field field, String text) {
    List<Phone> found = phones.read(text, region);
    if (found.isEmpty()) {
      draft.drop(field, text, "not a phone number");
    }
    for (Phone phone : found) {
      String before = found.size() == 1 ? text : phone.original();
      if (phone.value().isEmpty()) {
        draft.drop(field, before, "not a phone number");
      } else {
        keep(field, before, phone);
      }
    }
  }

  private void keep(Field field, String before, Phone phone) {
    String value = phone.value();
    String because = phone.valid() ? "international form" : "not a valid number; kept as written";
    if (field == Field.PHONE && phone.kind() == Phone.Kind.MOBILE) {
      mobiles.add(value);
      draft.drop(field, before, "a mobile number: " + value);
      return;
    }
    if (field == Field.MOBILE && phone.kind() == Phone.Kind.LANDLINE) {
      notMobile.add(value);
      draft.drop(field, before, "not a mobile number: " + value);
      return;
    }
    switch (field) {
      case MOBILE -> mobiles.add(value);
      case PHONE -> others.add(value);
      default -> draft.add(field, value);
    }
    draft.note(field, before, value, because);
  }
}
