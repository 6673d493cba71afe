package dev.warmlist.match;

import dev.warmlist.clean.Companies;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.GivenNames;
import dev.warmlist.clean.JobTitle;
import dev.warmlist.clean.Memo;
import dev.warmlist.clean.Phones;
import dev.warmlist.clean.Sites;
import dev.warmlist.clean.Texts;
import dev.warmlist.clean.Titles;
import dev.warmlist.match.Traits.Mail;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads traits from cleaned values. Matching knows cleaning through this class alone. It is pure,
 * and remembers firms that come again, so it belongs to one thread.
 */
public final class TraitReader {
  private static final Map<String, String> GENERATIONS =
      Map.ofEntries(
          Map.entry("jr", "jr"),
          Map.entry("jnr", "jr"),
          Map.entry("junior", "jr"),
          Map.entry("sr", "sr"),
          Map.entry("snr", "sr"),
          Map.entry("senior", "sr"),
          Map.entry("ii", "ii"),
          Map.entry("2nd", "ii"),
          Map.entry("iii", "iii"),
          Map.entry("3rd", "iii"),
          Map.entry("iv", "iv"),
          Map.entry("4th", "iv"));

  /** Fewer digits are an extension, or what a spreadsheet left of a number. */
  private static final int SHORTEST_NUMBER = 6;

  private final GivenNames names;
  private final Memo<String> firms = new Memo<>(TraitReader::firmKey);
  private final Fingerprints fingerprints = new Fingerprints();

  TraitReader(GivenNames names) {
    this.names = names;
  }

  /** What matching looks at in a row. */
  public Traits read(Values values) {
    String given = plain(values.first(Field.GIVEN_NAME));
    String family = plain(values.first(Field.FAMILY_NAME));
    String familyOnly = withoutGeneration(family);
    String suffix = values.first(Field.SUFFIX) + family.substring(familyOnly.length());
    boolean named = names.known(Words.first(given));
    var mails = mails(values);
    return new Traits(
        Kind.of(values),
        given,
        plain(values.first(Field.MIDDLE_NAME)),
        familyOnly,
        generation(suffix),
        plain(values.first(Field.NICKNAME)),
        named ? "" : firmKey(values.first(Field.NAME)),
        firms.of(values.first(Field.COMPANY)),
        plain(values.first(Field.TITLE)),
        mailTraits(mails),
        domains(values, mails),
        numbers(values, Field.MOBILE, Field.PHONE),
        numbers(values, Field.MOBILE),
        switchboards(values),
        profiles(values),
        Streets.key(Texts.fold(street(values))),
        plain(values.first(Field.CITY)),
        plain(values.first(Field.REGION)),
        Words.joined(plain(values.first(Field.POSTCODE))),
        values.first(Field.COUNTRY),
        Days.of(values.first(Field.BIRTH_DATE)),
        values.all(Field.IDENTIFIER),
        named,
        fingerprints.of(values));
  }

  private static String plain(String text) {
    return text.isEmpty() ? "" : Words.plain(Texts.fold(text));
  }

  private static String firmKey(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String key = Words.plain(Texts.fold(Companies.read(text).key()));
    return key.isEmpty() ? plain(text) : key;
  }

  private static String generation(String suffix) {
    for (String word : Words.of(plain(suffix))) {
      String generation = GENERATIONS.get(word);
      if (generation != null) {
        return generation;
      }
    }
    return "";
  }

  /** The family name without a generation that stands behind it. */
  private static String withoutGeneration(String family) {
    int last = family.lastIndexOf(' ');
    return last > 0 && GENERATIONS.containsKey(family.substring(last + 1))
        ? family.substring(0, last)
        : family;
  }

  private static List<Email> mails(Values values) {
    var mails = new ArrayList<Email>();
    for (String value : values.all(Field.EMAIL)) {
      Email email = Emails.of(value);
      if (email.valid()) {
        mails.add(email);
      }
    }
    return mails;
  }

  private static List<Mail> mailTraits(List<Email> mails) {
    var traits = new ArrayList<Mail>(mails.size());
    for (Email email : mails) {
      Mail mail = mail(email);
      if (!traits.contains(mail)) {
        traits.add(mail);
      }
    }
    return traits;
  }

  private static List<String> profiles(Values values) {
    var profiles = new ArrayList<String>();
    for (String value : values.all(Field.PROFILE)) {
      profiles.add(Texts.fold(value));
    }
    return profiles;
  }

  private static Mail mail(Email email) {
    return new Mail(
        canonical(email.address().toLowerCase(Locale.ROOT)),
        email.kind() == Email.Kind.ROLE,
        email.kind() == Email.Kind.FREE || email.kind() == Email.Kind.DISPOSABLE);
  }

  /**
   * An address as its provider delivers it: what stands behind a plus is the owner's own label, and
   * Google's mail knows no dots and has two names.
   */
  private static String canonical(String address) {
    int at = address.lastIndexOf('@');
    int plus = address.indexOf('+');
    String local = address.substring(0, plus > 0 && plus < at ? plus : at);
    String domain = address.substring(at);
    if (domain.equals("@gmail.com") || domain.equals("@googlemail.com")) {
      return local.replace(".", "") + "@gmail.com";
    }
    return local + domain;
  }

  private static List<String> domains(Values values, List<Email> mails) {
    var domains = new ArrayList<String>();
    for (Email email : mails) {
      if (isFirms(email)) {
        add(Sites.domain(email.domain()), domains);
      }
    }
    for (String site : values.all(Field.WEBSITE)) {
      add(Sites.domain(site), domains);
    }
    return domains;
  }

  /** Adds a text that says something and isn't there; a row has few. */
  private static void add(String text, List<String> texts) {
    if (!text.isEmpty() && !texts.contains(text)) {
      texts.add(text);
    }
  }

  /**
   * Whether the part behind the @ is the organisation's own; {@code info@} stands at free ones too.
   */
  private static boolean isFirms(Email email) {
    Email.Kind kind =
        email.kind() == Email.Kind.ROLE
            ? Emails.of("ada.lovelace@" + email.domain()).kind()
            : email.kind();
    return kind == Email.Kind.WORK;
  }

  private static List<String> numbers(Values values, Field... fields) {
    var numbers = new ArrayList<String>();
    for (Field field : fields) {
      for (String value : values.all(field)) {
        add(number(Phones.number(value)), numbers);
        add(number(value), numbers);
      }
    }
    return numbers;
  }

  private static List<String> switchboards(Values values) {
    var numbers = new ArrayList<String>();
    for (String value : values.all(Field.PHONE)) {
      String number = Phones.number(value);
      if (!number.equals(value)) {
        numbers.add(number(number));
      }
    }
    return numbers;
  }

  /** A number as it is compared: one that wasn't verified is written in many ways. */
  private static String number(String value) {
    if (value.startsWith("+")) {
      return value;
    }
    var digits = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    if (digits.length() < SHORTEST_NUMBER) {
      return "";
    }
    boolean longDistance = digits.length() == 11 && digits.charAt(0) == '1';
    return longDistance ? digits.substring(1) : digits.toString();
  }

  /** Seniority and function of a title, empty unless both are understood. */
  static String titleKind(String title) {
    JobTitle read = Titles.read(title);
    boolean understood =
        read.seniority() != JobTitle.Seniority.UNKNOWN
            && read.function() != JobTitle.Function.UNKNOWN
            && read.function() != JobTitle.Function.OTHER;
    return understood ? read.seniority().key() + " " + read.function().key() : "";
  }

  private static String street(Values values) {
    String street = values.first(Field.STREET);
    return street.isEmpty() ? values.first(Field.ADDRESS) : street;
  }
}
