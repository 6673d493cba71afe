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
      draft.drop(field, text, Because.NOT_A_PHONE);
    }
    for (Phone phone : found) {
      String before = found.size() == 1 ? text : phone.original();
      if (phone.value().isEmpty()) {
        draft.drop(field, before, Because.NOT_A_PHONE);
      } else {
        keep(field, before, phone);
      }
    }
  }

  private void keep(Field field, String before, Phone phone) {
    String value = phone.value();
    if (field == Field.PHONE && phone.kind() == Phone.Kind.MOBILE) {
      mobiles.add(value);
      draft.move(field, before, value, Because.A_MOBILE_NUMBER);
      return;
    }
    if (field == Field.MOBILE && phone.kind() == Phone.Kind.LANDLINE) {
      notMobile.add(value);
      draft.move(field, before, value, Because.A_LANDLINE_NUMBER);
      return;
    }
    switch (field) {
      case MOBILE -> mobiles.add(value);
      case PHONE -> others.add(value);
      default -> draft.add(field, value);
    }
    if (phone.valid()) {
      draft.note(field, before, value, Because.INTERNATIONAL);
    } else {
      draft.doubt(field, before, "", Because.NOT_VALID_THERE);
    }
  }
}
