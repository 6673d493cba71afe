package dev.warmlist.tag;

import dev.warmlist.clean.Because;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.JobTitle.Function;
import dev.warmlist.clean.JobTitle.Seniority;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Row;
import java.util.List;

/** Tags of the job, by its title, and of the kinds of e-mail. */
final class WhoTagger {
  private WhoTagger() {}

  static void tag(Traits traits, Given given) {
    title(traits, given);
    for (Email email : traits.emails()) {
      email(email, given);
    }
    for (Row row : traits.facts().prospect().rows()) {
      unread(row.cells(), traits, given);
    }
  }

  private static void title(Traits traits, Given given) {
    String evidence = "title \"" + traits.values().first(Field.TITLE) + '"';
    if (traits.seniority().compareTo(Seniority.MANAGER) <= 0) {
      given.add(traits.seniority().key(), evidence);
    }
    if (traits.function().compareTo(Function.OTHER) < 0) {
      given.add(traits.function().key(), evidence);
    }
  }

  private static void email(Email email, Given given) {
    switch (email.kind()) {
      case WORK -> given.add(BuiltInTag.WORK_MAIL, "e-mail at " + email.domain());
      case FREE -> given.add(BuiltInTag.FREE_MAIL, "e-mail at " + email.domain());
      case DISPOSABLE -> given.add(BuiltInTag.DISPOSABLE_MAIL, "e-mail at " + email.domain());
      case ROLE -> given.add(BuiltInTag.ROLE_MAILBOX, "mailbox \"" + local(email.address()) + '"');
      case INVALID -> {}
    }
  }

  /** Cleaning takes such an address away, so that nobody writes to it; the row still names it. */
  private static void unread(List<String> cells, Traits traits, Given given) {
    for (String cell : cells) {
      if (cell.indexOf('@') >= 0 && !isKnown(cell, traits)) {
        for (Email email : Emails.read(cell)) {
          if (email.because().filter(Because.AN_UNREAD_MAILBOX::equals).isPresent()) {
            given.add(BuiltInTag.UNREAD_MAILBOX, "mailbox \"" + local(email.original()) + '"');
          }
        }
      }
    }
  }

  private static boolean isKnown(String cell, Traits traits) {
    for (String address : traits.values().all(Field.EMAIL)) {
      if (address.equalsIgnoreCase(cell)) {
        return true;
      }
    }
    return false;
  }

  private static String local(String address) {
    return address.substring(0, Math.max(0, address.indexOf('@')));
  }
}
