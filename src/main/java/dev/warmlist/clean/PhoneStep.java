package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;

/** Telephone numbers, each in the field that its kind belongs to. */
final class PhoneStep {
  private static final List<Field> FIELDS = List.of(Field.MOBILE, Field.PHONE, Field.FAX);

  private final Draft draft;
  private final Phones phones;
  private final String region;
  private final List<String> mobiles = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> notMobile = new ArrayList<>();
  private final List<String> faxes = new ArrayList<>();

  private PhoneStep(Draft draft, Phones phones, String region) {
    this.draft = draft;
    this.phones = phones;
    this.region = region;
  }

  static void apply(Draft draft, Phones phones, String region) {
    new PhoneStep(draft, phones, region).apply();
  }

  private void apply() {
    for (Field field : FIELDS) {
      for (String text : draft.texts(field)) {
        read(field, text);
      }
    }
    others.addAll(notMobile);
    others.removeAll(mobiles);
    mobiles.forEach(value -> draft.add(Field.MOBILE, value));
    others.forEach(value -> draft.add(Field.PHONE, value));
    faxes.forEach(value -> draft.add(Field.FAX, value));
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
    Field home = home(field, phone);
    if (home == Field.MOBILE) {
      mobiles.add(value);
    } else if (home == Field.FAX) {
      faxes.add(value);
    } else if (field == Field.MOBILE) {
      notMobile.add(value);
    } else {
      others.add(value);
    }
    if (home != field) {
      draft.move(field, before, value, why(home));
    } else if (phone.valid()) {
      draft.note(field, before, value, Because.INTERNATIONAL);
    }
    phone.because().ifPresent(doubt -> draft.doubt(field, before, "", placed(doubt, value)));
  }

  /** Whether a number is valid can't be said while its country isn't known. */
  private Because placed(Because doubt, String value) {
    boolean national = region.isEmpty() && !value.startsWith("+");
    return national && doubt == Because.NOT_VALID_THERE ? Because.NO_COUNTRY : doubt;
  }

  /** The field that a number belongs to: what its plan tells counts before what is written. */
  private static Field home(Field field, Phone phone) {
    if (field == Field.FAX || phone.label().equals("fax")) {
      return Field.FAX;
    }
    return switch (phone.kind()) {
      case MOBILE -> Field.MOBILE;
      case LANDLINE -> Field.PHONE;
      default -> phone.valid() && phone.label().equals("mobile") ? Field.MOBILE : field;
    };
  }

  private static Because why(Field home) {
    return switch (home) {
      case MOBILE -> Because.A_MOBILE_NUMBER;
      case FAX -> Because.A_FAX_NUMBER;
      default -> Because.A_LANDLINE_NUMBER;
    };
  }
}
