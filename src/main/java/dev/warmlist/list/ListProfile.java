package dev.warmlist.list;

import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Raw;
import dev.warmlist.prospect.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What was found out about a list before its rows are read. */
public final class ListProfile {
  private final Source source;
  private final Supplier<Encoding> encoding;
  private final Dialect dialect;
  private final Header header;
  private final Mapping mapping;
  private final Evidence evidence;
  private final List<String> remarks;
  private final Sightings sightings;

  ListProfile(
      Source source,
      Supplier<Encoding> encoding,
      Dialect dialect,
      Header header,
      Mapping mapping,
      Evidence evidence,
      List<String> remarks,
      Sightings sightings) {
    this.source = source;
    this.encoding = encoding;
    this.dialect = dialect;
    this.header = header;
    this.mapping = mapping;
    this.evidence = evidence;
    this.remarks = List.copyOf(remarks);
    this.sightings = sightings;
  }

  /** The list's label, its columns and the fields they hold. */
  public Source source() {
    return source;
  }

  /** For each column whether its sense is turned round: a yes in it is a no in the field. */
  public List<Boolean> inverted() {
    return mapping.inverted();
  }

  /** The encoding's name: {@code windows-1252}. */
  public String encoding() {
    return encoding.get().charset().name();
  }

  /** How sure the encoding is. */
  public Confidence encodingConfidence() {
    return encoding.get().confidence();
  }

  /** The evidence for the encoding and how sure it is, as a clause. */
  public String encodingWhy() {
    return encoding.get().why();
  }

  /** The character between cells. */
  public char delimiter() {
    return dialect.delimiter();
  }

  /** The physical line of the header, from 1; 0 when the list has none. */
  public int headerLine() {
    return header.line();
  }

  /** How many records of notes stand above the header; blank lines don't count. */
  public int notesAbove() {
    return header.notes();
  }

  /** The known export that the list is, such as {@code HubSpot contacts}; empty for any other. */
  public String origin() {
    return mapping.origin();
  }

  /**
   * The order of day, month and year in columns of dates that don't show their own; {@code UNKNOWN}
   * where nothing tells.
   */
  public DateOrder dates() {
    return evidence.dates();
  }

  /**
   * How many of the first rows name which country, by their country, state, phone, postcode or mail
   * domain; the most frequent first. Rows that name none aren't counted.
   */
  public Map<String, Integer> countries() {
    return evidence.countries();
  }

  /** The country, two letters, that at least 90 % of the rows that name one name; else empty. */
  public String majorityRegion() {
    return evidence.region();
  }

  /**
   * What a person should know of how the list is read, in finished sentences; more may be known
   * when its rows have been read.
   */
  public List<String> remarks() {
    var all = new ArrayList<String>();
    if (!encoding.get().doubt().isEmpty()) {
      all.add(encoding.get().doubt());
    }
    all.addAll(remarks);
    all.addAll(sightings.remarks());
    return all;
  }

  /** The dialect in words: {@code UTF-8, commas, header on line 1}. */
  public String dialect() {
    String where = header.line() == 0 ? "no header" : "header on line " + header.line();
    return encoding() + ", " + dialect.words() + ", " + where;
  }

  /** The mapping in words: {@code HubSpot contacts}, {@code mapped by names: 8 of 8 columns}. */
  public String mapping() {
    return mapping.words();
  }

  /**
   * For each column what {@code --map} accepts to say what it was read as; {@code -} for one that
   * is carried along.
   */
  public List<String> roles() {
    return mapping.roles();
  }

  /** For each column the evidence for what it was read as, in a few words; or empty. */
  public List<String> why() {
    return mapping.why();
  }

  /** The values of a row that belong to known fields, as they stand in its cells. */
  public List<Raw> raws(List<String> cells) {
    return mapping.raws(cells, evidence.orders());
  }
}
