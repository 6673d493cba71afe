package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.UserError;
import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Phones;
import dev.warmlist.consent.AgeLimit;
import dev.warmlist.consent.Customers;
import dev.warmlist.consent.DoNotContact;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListInputs;
import dev.warmlist.list.MapCheck;
import dev.warmlist.list.ReadSettings;
import dev.warmlist.playbook.ConsentTerms;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.prospect.Source;
import dev.warmlist.query.Queries;
import dev.warmlist.query.Query;
import dev.warmlist.query.QueryException;
import dev.warmlist.query.SearchFields;
import dev.warmlist.query.Subject;
import dev.warmlist.query.TagWords;
import dev.warmlist.tag.Tagger;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run decides by. It is loaded before any list is read, so that a do-not-contact list that
 * can't protect anybody stops the run at once.
 *
 * @param playbook the team's
 * @param besides the lists of those who said no and of customers, as the user named them
 * @param stops those who said no
 * @param customers those who are customers
 * @param where whom to keep
 * @param first who comes before others
 */
record Means(
    Playbook playbook,
    List<String> besides,
    DoNotContact stops,
    Customers customers,
    Query where,
    Query first) {

  static Means load(
      ListSettings lists,
      Playbook playbook,
      List<String> customers,
      String where,
      String first,
      LocalDate asOf) {
    var cleaner = new Cleaner(new CleanSettings(lists.region(), DateOrder.DMY), new Phones());
    // These lists are detected by themselves; what was said of headers holds for them too.
    var read = new ReadSettings(Optional.empty(), Optional.empty(), false, lists.read().map());
    var nothing = InputStream.nullInputStream();
    TagWords tags = Tagger.words(playbook);
    return new Means(
        playbook,
        besides(lists, customers),
        DoNotContact.read(
            stops(lists, playbook, nothing),
            read,
            cleaner,
            new AgeLimit(asOf, lists.maxAge(), playbook.consent())),
        Customers.read(ListInputs.of(customers, nothing), read, cleaner, asOf),
        query("--where", where, tags),
        query("--first", first, tags));
  }

  /** The do-not-contact lists; one that the playbook names and that isn't there is said so. */
  private static List<ListInput> stops(ListSettings lists, Playbook playbook, InputStream nothing) {
    try {
      return ListInputs.of(lists.doNotContact(), nothing);
    } catch (UserError e) {
      throw e.place()
          .flatMap(place -> playbook.consent().list(place.file()))
          .map(named -> namedBy(e, named))
          .orElse(e);
    }
  }

  private static UserError namedBy(UserError e, ConsentTerms.StopList named) {
    return UserError.at(
        e.status(),
        e.place().orElseThrow(),
        e.problem(),
        "The playbook names it as a do-not-contact list: " + named.place() + "\n" + e.remedy());
  }

  private static List<String> besides(ListSettings lists, List<String> customers) {
    var besides = new ArrayList<>(lists.doNotContact());
    besides.addAll(customers);
    return besides;
  }

  /** Refuses a header of {@code --map} that neither the rows' lists nor these have. */
  void requireMapped(ListSettings lists, Rows rows) {
    var columns = new ArrayList<>(stops.columns());
    columns.addAll(customers.columns());
    var labels = new ArrayList<>(besides);
    for (Source source : rows.sources()) {
      columns.add(source.columns());
      labels.add(source.label());
    }
    MapCheck.require(lists.read().map(), labels, columns);
  }

  /** Why nobody asked for a prospect with {@code --where}, if nobody did. */
  Optional<Reason> leftOut(Subject subject) {
    return where.matches(subject)
        ? Optional.empty()
        : Optional.of(Reason.of(ReasonCode.NOT_ASKED_FOR, where.text()));
  }

  private static Query query(String option, String text, TagWords tags) {
    try {
      return Queries.parse(text, SearchFields.ALL, tags);
    } catch (QueryException e) {
      throw UserError.usage(option + ": " + e.message(), e.remedy());
    }
  }
}
