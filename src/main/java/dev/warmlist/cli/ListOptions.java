package dev.warmlist.cli;

import dev.warmlist.UserError;
import dev.warmlist.export.MappingCsv;
import dev.warmlist.list.ColumnMap;
import dev.warmlist.list.ReadSettings;
import dev.warmlist.run.ListSettings;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The lists, and what overrules detection: shared by all verbs that read lists. */
final class ListOptions {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  @Parameters(paramLabel = "LIST", arity = "0..*", description = "CSV files; - is stdin.")
  private List<String> lists = new ArrayList<>();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The lists' encoding; default: detected, and said.")
  private @Nullable String encoding;

  @Option(
      names = "--delimiter",
      paramLabel = "C",
      description = "One character, or 'tab'; default: detected, and said.")
  private @Nullable String delimiter;

  @Option(names = "--no-header", description = "The first line is data already.")
  private boolean noHeader;

  @Option(
      names = "--map",
      paramLabel = "HEADER=FIELD",
      description = {
        "This column holds this field; an empty FIELD carries it along unread.",
        "@FILE: all columns, as 'inspect --mapping' printed them and you changed them."
      })
  private List<String> map = new ArrayList<>();

  @Option(
      names = "--region",
      paramLabel = "CC",
      description = "Country assumed where a row says none; default: the list's majority.")
  private String region = "";

  @Option(
      names = "--do-not-contact",
      paramLabel = "FILE",
      description = {
        "E-mails, phones, domains, companies, profiles of those who said no.",
        "Hashed: SHA-256 or MD5 in hex of the e-mail, trimmed and in small letters; of the phone in"
            + " E.164 (+16145550101); or of the domain. A column 'channel' limits a line to one."
      })
  private List<String> doNotContact = new ArrayList<>();

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      description =
          "Refuse do-not-contact lists that are older. A list is of its newest date, of the day in"
              + " its first line '# dated: 2026-11-20', or of the one that the playbook states.")
  private @Nullable Integer maxAge;

  /** The lists as named; empty when none was. */
  List<String> lists() {
    return lists;
  }

  /** The settings; {@code -} is assumed when no list was named. */
  ListSettings settings() {
    List<String> named = lists.isEmpty() ? List.of("-") : lists;
    String cc = region.toUpperCase(Locale.ROOT);
    if (!cc.isEmpty() && !COUNTRIES.contains(cc)) {
      throw UserError.usage(
          "--region " + region + " is no country code", "Two letters, such as US, DE or FR.");
    }
    return new ListSettings(named, read(), cc, doNotContact, days());
  }

  private OptionalInt days() {
    if (maxAge == null) {
      return OptionalInt.empty();
    }
    if (maxAge < 0 || maxAge > 9999) {
      throw UserError.usage(
          "--max-age " + maxAge + " is no number of days", "From 0 to 9999: --max-age 31.");
    }
    return OptionalInt.of(maxAge);
  }

  /** How to read. */
  ReadSettings read() {
    return new ReadSettings(charset(), delimiterChar(), noHeader, mapping());
  }

  private Optional<Charset> charset() {
    if (encoding == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(encoding));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw UserError.usage(
          "--encoding " + encoding + " is not known", "For example UTF-8, windows-1252, UTF-16LE.");
    }
  }

  private Optional<Character> delimiterChar() {
    if (delimiter == null) {
      return Optional.empty();
    }
    String text = "tab".equals(delimiter) || "\\t".equals(delimiter) ? "\t" : delimiter;
    if (text.length() != 1) {
      throw UserError.usage("--delimiter " + delimiter + " is not one character", "Or say 'tab'.");
    }
    return Optional.of(text.charAt(0));
  }

  private ColumnMap mapping() {
    var mapping = new LinkedHashMap<String, String>();
    var stated = new ArrayList<ColumnMap.Stated>();
    for (String pair : map) {
      if (pair.startsWith("@")) {
        stated.addAll(MappingCsv.read(Path.of(pair.substring(1))));
        continue;
      }
      int at = pair.lastIndexOf('=');
      if (at < 1) {
        throw UserError.usage("--map " + pair + " has no '='", "Write --map 'Header=field'.");
      }
      mapping.put(pair.substring(0, at), pair.substring(at + 1).strip());
    }
    return ColumnMap.anywhere(mapping).and(stated);
  }
}
