package dev.warmlist.run;

import dev.warmlist.clean.Phones;
import dev.warmlist.consent.DoNotContact;
import dev.warmlist.export.OptedOutCsv;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns somebody who said no into entries of a do-not-contact list. */
final class OptedOut {
  private OptedOut() {}

  /** An entry for each address, number and profile of theirs. */
  static List<OptedOutCsv.Entry> entries(Values values) {
    var entries = new ArrayList<OptedOutCsv.Entry>();
    for (String email : values.all(Field.EMAIL)) {
      entries.add(new OptedOutCsv.Entry(DoNotContact.hashed(email), "", ""));
    }
    Stream.of(Field.PHONE, Field.MOBILE)
        .flatMap(field -> values.all(field).stream())
        .map(Phones::number)
        .filter(number -> number.startsWith("+"))
        .forEach(number -> entries.add(new OptedOutCsv.Entry("", DoNotContact.hashed(number), "")));
    for (String profile : values.all(Field.PROFILE)) {
      entries.add(new OptedOutCsv.Entry("", "", profile));
    }
    return entries;
  }
}
