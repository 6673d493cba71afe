package dev.warmlist.match.generate;

import java.util.List;
import java.util.function.BiFunction;

/** The lists that business contacts are kept in, each with its headers and its gaps. */
enum Dialect {
  /** A report of a CRM, with its footer. */
  SALESFORCE("salesforce.csv", ',', 0.85, 0.7, 0.4, 0.75, 0),
  /** A marketing tool's export. */
  HUBSPOT("hubspot.csv", ',', 0.93, 0.55, 0.3, 0.5, 0.35),
  /** A social network's export, with notes above the header. */
  LINKEDIN("linkedin.csv", ',', 0.2, 0, 0, 0, 0.9),
  /** What a German trade fair hands to its exhibitors. */
  MESSE("messe.csv", ';', 0.75, 0.8, 0.3, 0.9, 0),
  /** Who registered for a conference in the US; people typed it themselves. */
  CONFERENCE("conference.csv", ',', 0.96, 0.5, 0, 0.8, 0),
  /** One list with everything. */
  CRM("crm.csv", ',', 0.8, 0.65, 0.4, 0.65, 0.3);

  private static final String NOTES =
      "Notes:\n"
          + "\"When exporting your connection data, you may notice that some of the email addresses"
          + " are missing.\"\n\n";
  private static final String FOOTER =
      "\n\"Grand Totals (all records)\"\n\"Confidential Information - Do Not Distribute\"\n";

  private final String file;
  private final char delimiter;
  private final double mail;
  private final double phone;
  private final double mobile;
  private final double address;
  private final double profile;

  Dialect(
      String file,
      char delimiter,
      double mail,
      double phone,
      double mobile,
      double address,
      double profile) {
    this.file = file;
    this.delimiter = delimiter;
    this.mail = mail;
    this.phone = phone;
    this.mobile = mobile;
    this.address = address;
    this.profile = profile;
  }

  private record Column(String header, BiFunction<Contact, Pen, String> cell) {}

  private static Column column(String header, BiFunction<Contact, Pen, String> cell) {
    return new Column(header, cell);
  }

  /** Share of rows with a mail address. */
  double mail() {
    return mail;
  }

  double phone() {
    return phone;
  }

  double mobile() {
    return mobile;
  }

  double address() {
    return address;
  }

  double profile() {
    return profile;
  }

  /** Whether the numbers of a country are at home in this list. */
  boolean home(String country) {
    return switch (this) {
      case MESSE -> country.equals("de");
      case CONFERENCE -> country.equals("us");
      default -> true;
    };
  }

  List<String> header() {
    return columns().stream().map(Column::header).toList();
  }

  List<String> cells(Contact contact, Pen pen) {
    return columns().stream().map(c -> c.cell.apply(contact, pen)).toList();
  }

  ListFile open(java.nio.file.Path dir, Truth truth, Dice dice) {
    String before = this == LINKEDIN ? NOTES : "";
    String after = this == SALESFORCE ? FOOTER : "";
    return new ListFile(dir, file, delimiter, before, after, header(), truth, dice);
  }

  private List<Column> columns() {
    return switch (this) {
      case SALESFORCE -> Columns.SALESFORCE;
      case HUBSPOT -> Columns.HUBSPOT;
      case LINKEDIN -> Columns.LINKEDIN;
      case MESSE -> Columns.MESSE;
      case CONFERENCE -> Columns.CONFERENCE;
      case CRM -> Columns.CRM;
    };
  }

  /** The columns of each; apart, because an enum's own constants come too late. */
  private static final class Columns {
    static final List<Column> SALESFORCE =
        List.of(
            column("Salutation", (c, pen) -> pen.salutation(c)),
            column("First Name", (c, pen) -> c.given),
            column("Last Name", (c, pen) -> c.family),
            column("Suffix", (c, pen) -> c.suffix),
            column("Title", (c, pen) -> pen.cell(c.title)),
            column("Account Name", (c, pen) -> pen.cell(c.company)),
            column("Email", (c, pen) -> c.email),
            column("Phone", (c, pen) -> pen.phone(c.phone, c)),
            column("Mobile", (c, pen) -> pen.phone(c.mobile, c)),
            column("Mailing Street", (c, pen) -> c.street),
            column("Mailing City", (c, pen) -> c.city),
            column("Mailing State/Province", (c, pen) -> c.state),
            column("Mailing Zip/Postal Code", (c, pen) -> c.postcode),
            column("Mailing Country", (c, pen) -> pen.country(c)),
            column("Lead Source", (c, pen) -> pen.source()),
            column("Email Opt Out", (c, pen) -> pen.rarely()),
            column("Last Modified Date", (c, pen) -> pen.day("%1$d/%2$d/%3$d")));
    static final List<Column> HUBSPOT =
        List.of(
            column("Record ID", (c, pen) -> pen.number()),
            column("First Name", (c, pen) -> c.given),
            column("Last Name", (c, pen) -> pen.withSuffix(c)),
            column("Email", (c, pen) -> c.email),
            column("Phone Number", (c, pen) -> pen.phone(c.phone, c)),
            column("Mobile Phone Number", (c, pen) -> pen.phone(c.mobile, c)),
            column("Job Title", (c, pen) -> c.title),
            column("Company Name", (c, pen) -> pen.cell(c.company)),
            column("City", (c, pen) -> c.city),
            column("State/Region", (c, pen) -> c.state),
            column("Postal Code", (c, pen) -> c.postcode),
            column("Country/Region", (c, pen) -> pen.country(c)),
            column("Website URL", (c, pen) -> c.website),
            column("LinkedIn URL", (c, pen) -> pen.profile(c.profile)),
            column("Contact owner", (c, pen) -> pen.owner()),
            column("Create Date", (c, pen) -> pen.day("%3$d-%1$02d-%2$02d")));
    static final List<Column> LINKEDIN =
        List.of(
            column("First Name", (c, pen) -> c.given),
            column("Last Name", (c, pen) -> pen.withSuffix(c)),
            column("URL", (c, pen) -> c.profile.isEmpty() ? "" : "https://www." + c.profile),
            column("Email Address", (c, pen) -> c.email),
            column("Company", (c, pen) -> c.company),
            column("Position", (c, pen) -> c.title),
            column("Connected On", (c, pen) -> pen.day("%2$02d %4$s %3$d")));
    static final List<Column> MESSE =
        List.of(
            column("Firma", (c, pen) -> c.company),
            column("Anrede", (c, pen) -> pen.anrede(c)),
            column("Titel", (c, pen) -> c.honorific),
            column("Vorname", (c, pen) -> c.given),
            column("Nachname", (c, pen) -> pen.withSuffix(c)),
            column("Funktion", (c, pen) -> c.title),
            column("Straße", (c, pen) -> c.street),
            column("PLZ", (c, pen) -> c.postcode),
            column("Ort", (c, pen) -> c.city),
            column("Land", (c, pen) -> pen.land(c)),
            column("Telefon", (c, pen) -> pen.phone(c.phone, c)),
            column("Mobil", (c, pen) -> pen.phone(c.mobile, c)),
            column("E-Mail", (c, pen) -> c.email),
            column("Internet", (c, pen) -> c.website));
    static final List<Column> CONFERENCE =
        List.of(
            column("Attendee Name", (c, pen) -> pen.wholeName(c)),
            column("Organization", (c, pen) -> pen.cell(c.company)),
            column("Job Title", (c, pen) -> pen.cell(c.title)),
            column("Email", (c, pen) -> c.email),
            column(
                "Phone",
                (c, pen) -> pen.cell(pen.phone(c.phone.isEmpty() ? c.mobile : c.phone, c))),
            column("City", (c, pen) -> c.city),
            column("State", (c, pen) -> c.country.equals("us") ? c.state : ""),
            column("Country", (c, pen) -> pen.country(c)),
            column("Registration Type", (c, pen) -> pen.registration()));
    static final List<Column> CRM =
        List.of(
            column("First Name", (c, pen) -> c.given),
            column("Last Name", (c, pen) -> pen.withSuffix(c)),
            column("Job Title", (c, pen) -> pen.cell(c.title)),
            column("Company", (c, pen) -> pen.cell(c.company)),
            column("Email", (c, pen) -> c.email),
            column("Business Phone", (c, pen) -> pen.phone(c.phone, c)),
            column("Mobile Phone", (c, pen) -> pen.phone(c.mobile, c)),
            column("Street", (c, pen) -> c.street),
            column("Postal Code", (c, pen) -> c.postcode),
            column("City", (c, pen) -> c.city),
            column("Country", (c, pen) -> pen.country(c)),
            column("Website", (c, pen) -> c.website),
            column("LinkedIn", (c, pen) -> pen.profile(c.profile)));

    private Columns() {}
  }
}
