package dev.warmlist.clean;

import java.util.List;

/**
 * Cleans the cells of a row together, because one tells how to read another: the country says which
 * numbers are valid, and a firm in the name's column is only moved when the row has no other firm.
 *
 * <p>It is pure (the same cells give the same values) and idempotent (cleaning its own values
 * changes nothing). Like the {@link Phones} it is given, it belongs to one thread.
 */
public final class Cleaner {
  private final CleanSettings settings;
  private final Phones phones;
  private final Readings readings = new Readings();

  /** A cleaner for the rows of one list. */
  public Cleaner(CleanSettings settings, Phones phones) {
    this.settings = settings;
    this.phones = phones;
  }

  /** The values of a row, and what was done to its cells. */
  public Cleaned clean(List<Raw> raws) {
    Draft draft = new Draft(raws);
    MailStep.names(draft);
    WhoStep.apply(draft, readings);
    MailStep.apply(draft);
    PlaceStep.apply(draft, readings);
    PhoneStep.apply(draft, phones, region(draft));
    RemarkStep.apply(draft, readings);
    PastStep.apply(draft, readings, settings);
    RefusalStep.apply(draft, settings);
    IdentifierStep.apply(draft);
    PlainStep.apply(draft);
    return draft.finished();
  }

  private String region(Draft draft) {
    String known = Whence.country(draft, readings);
    return known.isEmpty() ? settings.region() : known;
  }
}
