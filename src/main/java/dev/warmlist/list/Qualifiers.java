package dev.warmlist.list;

import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words in a header that say whose value it is, not what it is: {@code Business Phone}, {@code
 * Straße privat}, {@code Company City}.
 */
final class Qualifiers {
  /** Whose value it is; addresses of different kinds are never mixed. */
  enum Kind {
    PERSON,
    WORK,
    HOME,
    OTHER,
    COMPANY,
    MAILING,
    BILLING,
    SHIPPING
  }

  private static final Map<String, Kind> WORDS = new HashMap<>();

  static {
    put(Kind.PERSON, "person contact lead prospect customer client main executive attendee guest");
    put(Kind.PERSON, "kunde kunden kontakt ansprechpartner contacto cliente primary haupt");
    put(Kind.WORK, "work business office job geschaftlich dienstlich buro geschaft beruflich");
    put(Kind.WORK, "professionnel professionnelle pro bureau travail trabajo oficina laboral");
    put(Kind.WORK, "ufficio lavoro trabalho zakelijk werk");
    put(Kind.HOME, "home private personal privat prive personnel personnelle domicile maison");
    put(Kind.HOME, "casa particular personale thuis privatadresse");
    put(
        Kind.OTHER,
        "other alternate alternative secondary second weitere weiterer andere sonstige");
    put(Kind.OTHER, "autre secondaire otro otra secundario altro alternativo overig additional");
    put(Kind.COMPANY, "company corporate account organization organisation hq headquarters firma");
    put(Kind.COMPANY, "firmen unternehmen entreprise societe empresa azienda bedrijf business's");
    put(Kind.MAILING, "mailing postal");
    put(Kind.BILLING, "billing invoice rechnung facturation");
    put(Kind.SHIPPING, "shipping delivery liefer livraison");
  }

  private static final Set<Field> REACH =
      Set.of(
          Field.EMAIL,
          Field.PHONE,
          Field.MOBILE,
          Field.FAX,
          Field.WEBSITE,
          Field.ADDRESS,
          Field.STREET,
          Field.CITY,
          Field.POSTCODE,
          Field.REGION,
          Field.COUNTRY);

  private static final Set<Field> OF_COMPANIES =
      Set.of(Field.COMPANY, Field.INDUSTRY, Field.EMPLOYEES);

  private Qualifiers() {}

  private static void put(Kind kind, String words) {
    for (String word : words.split(" ", -1)) {
      WORDS.put(word, kind);
    }
  }

  /** The words that say what it is. */
  static List<String> without(List<String> words) {
    var rest = new ArrayList<String>(words);
    rest.removeIf(WORDS::containsKey);
    return rest;
  }

  /** Whether a header with these words may mean a role that its other words name. */
  static boolean allow(List<String> words, Role role) {
    for (String word : words) {
      Kind kind = WORDS.getOrDefault(word, Kind.PERSON);
      boolean reach = role.field().filter(REACH::contains).isPresent();
      boolean firm = role.field().filter(OF_COMPANIES::contains).isPresent();
      if (kind != Kind.PERSON && !reach && !(kind == Kind.COMPANY && firm)) {
        return false;
      }
    }
    return true;
  }

  /** Which of several addresses a header belongs to: {@code home}, {@code 2}, or nothing. */
  static String set(List<String> words) {
    var set = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Kind kind = WORDS.getOrDefault(word, Kind.PERSON);
      boolean numbered = i < words.size() - 1 && word.chars().allMatch(Character::isDigit);
      if (numbered) {
        set.append(word);
      } else if (kind != Kind.PERSON) {
        set.append(kind);
      }
    }
    return set.toString();
  }
}
