package dev.warmlist.playbook;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads a playbook's {@code consent} section. */
final class ConsentReader {
  private static final Pattern NUMBER = Pattern.compile("[^0-9]+");
  private static final String MAX_AGE = "max-age";
  private static final String MAX_SHRINK = "max-shrink";
  private static final String DATED = "dated";

  private ConsentReader() {}

  static ConsentTerms read(Node node, ConsentTerms base) {
    Mapping consent = Mapping.of(node, Layout.CONSENT);
    boolean company =
        consent.has("opt-out-covers")
            ? consent.choice("opt-out-covers", Map.of("person", false, "company", true))
            : base.coversCompany();
    return new ConsentTerms(
        consent.has(MAX_AGE) ? days(consent) : base.maxAge(),
        consent.has("lists") ? lists(consent) : base.lists(),
        company,
        consent.has(MAX_SHRINK) ? shrink(consent) : base.maxShrink());
  }

  private static List<ConsentTerms.StopList> lists(Mapping consent) {
    var lists = new ArrayList<ConsentTerms.StopList>();
    for (Node node : consent.items("lists")) {
      if (node instanceof Node.Text text && !text.isBlank()) {
        String file = beside(consent, "lists", node, text.text().strip());
        lists.add(
            new ConsentTerms.StopList(file, Optional.empty(), OptionalInt.empty(), node.place()));
      } else {
        lists.add(list(Mapping.of(node, Layout.STOP_LIST), node));
      }
    }
    return lists;
  }

  private static ConsentTerms.StopList list(Mapping list, Node node) {
    return new ConsentTerms.StopList(
        beside(list, "file", node, list.text("file")),
        list.has(DATED) ? Optional.of(date(list)) : Optional.empty(),
        list.has(MAX_AGE) ? days(list) : OptionalInt.empty(),
        list.place());
  }

  /** A file is named from where the playbook stands. */
  private static String beside(Mapping in, String key, Node node, String file) {
    try {
      Path from = Path.of(node.place().file()).getParent();
      return from == null ? file : from.resolve(file).normalize().toString();
    } catch (InvalidPathException e) {
      throw in.wrong(key, "\"" + file + "\" can't be a file's name", "Check the spelling.");
    }
  }

  private static LocalDate date(Mapping list) {
    try {
      return LocalDate.parse(list.text(DATED));
    } catch (DateTimeParseException e) {
      throw list.wrong(DATED, "\"" + list.text(DATED) + "\" is no day", "Write it as 2026-11-20.");
    }
  }

  private static OptionalInt days(Mapping from) {
    String text = from.text(MAX_AGE);
    if (!text.matches("[0-9]{1,4}( +days?)?")) {
      throw from.wrong(MAX_AGE, "\"" + text + "\" is no number of days", "Write max-age: 31 days.");
    }
    return OptionalInt.of(number(text));
  }

  private static double shrink(Mapping from) {
    String text = from.text(MAX_SHRINK);
    if (!text.matches("[0-9]{1,3} ?%") || number(text) > 100) {
      throw from.wrong(
          MAX_SHRINK,
          "\"" + text + "\" is no share of a list",
          "Write max-shrink: 10 %, from 0 % to 100 %.");
    }
    return number(text) / 100.0;
  }

  private static int number(String text) {
    return Integer.parseInt(NUMBER.matcher(text).replaceAll(""));
  }
}
