package dev.warmlist.list;

import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Dispositions;
import dev.warmlist.clean.Identifier;
import dev.warmlist.clean.Raw;
import dev.warmlist.clean.YesNo;
import dev.warmlist.list.Assignment.How;
import dev.warmlist.list.Binding.Take;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which values of known fields a list's rows hold.
 *
 * @param bindings how each value is made of cells
 * @param fields for each column its field, or nothing when it is carried along unread
 * @param inverted for each column whether its sense is turned round
 * @param origin the known export that the list is, or empty
 * @param words how the mapping was found, as it is shown
 * @param assigned for each column what it was taken for, and why
 * @param addresses the sets of address columns, the fullest first
 * @param remarks what a person should know of how columns are read, in finished sentences
 */
record Mapping(
    List<Binding> bindings,
    List<Optional<Field>> fields,
    List<Boolean> inverted,
    String origin,
    String words,
    List<Assignment> assigned,
    List<String> addresses,
    List<String> remarks) {

  private static final Set<Field> PLACE =
      Set.of(Field.ADDRESS, Field.STREET, Field.CITY, Field.POSTCODE, Field.REGION, Field.COUNTRY);

  /** What Google puts between the values of one cell. */
  private static final String BETWEEN = " ::: ";

  private static final Pattern SEVERAL = Pattern.compile(BETWEEN, Pattern.LITERAL);

  /** Between the addresses of pages in one cell, where another one begins. */
  private static final Pattern BETWEEN_LINKS =
      Pattern.compile(
          "\\s+:::\\s+|\\s*[;|\\n]\\s*|,\\s*(?=https?://|www\\.)|\\s+(?=https?://|www\\.)");

  /** Between several numbers of one kind, so that each gets the kind of their column. */
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\s*;\\s*|\\s+:::\\s+");

  private static final Set<Field> LINKS = Set.of(Field.PROFILE, Field.WEBSITE);

  static Mapping of(
      Columns columns, List<Assignment> assigned, String origin, List<String> remarks) {
    List<Binding> bindings = Bindings.of(columns, assigned);
    var fields = new ArrayList<Optional<Field>>();
    var inverted = new ArrayList<Boolean>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      boolean used =
          bindings.stream().anyMatch(b -> b.pieces().stream().anyMatch(p -> p.column() == column));
      fields.add(used ? assigned.get(i).role().field() : Optional.empty());
      inverted.add(used && assigned.get(i).role().inverted());
    }
    return new Mapping(
        bindings,
        List.copyOf(fields),
        List.copyOf(inverted),
        origin,
        words(fields, assigned, origin),
        List.copyOf(assigned),
        addresses(bindings, columns),
        MappingRemarks.of(columns, assigned, bindings, remarks));
  }

  private static String words(
      List<Optional<Field>> fields, List<Assignment> assigned, String origin) {
    if (!origin.isEmpty()) {
      return origin;
    }
    long mapped = fields.stream().filter(Optional::isPresent).count();
    boolean named = assigned.stream().anyMatch(a -> a.how() == How.NAME);
    boolean asked = assigned.stream().anyMatch(a -> a.how() == How.USER);
    String how = named ? "by names" : asked ? "as asked" : "by content";
    return String.format(Locale.ROOT, "mapped %s: %d of %d columns", how, mapped, fields.size());
  }

  /**
   * The sets of address columns, the one with most filled cells first. Sets that have no field in
   * common are one: {@code Street, Business City}.
   */
  private static List<String> addresses(List<Binding> bindings, Columns columns) {
    Map<String, Integer> filled = new LinkedHashMap<>();
    for (Binding binding : bindings) {
      if (PLACE.contains(binding.field())) {
        int cells =
            (int) columns.sample().stream().filter(r -> !binding.text(r.cells()).isBlank()).count();
        filled.merge(binding.set(), cells, Integer::sum);
      }
    }
    if (disjoint(bindings)) {
      return List.of();
    }
    return filled.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean disjoint(List<Binding> bindings) {
    Map<Field, String> sets = new LinkedHashMap<>();
    for (Binding binding : bindings) {
      if (PLACE.contains(binding.field())) {
        String other = sets.putIfAbsent(binding.field(), binding.set());
        if (other != null && !other.equals(binding.set())) {
          return false;
        }
      }
    }
    return true;
  }

  /** For each column whether the user said what it is. */
  List<Boolean> asked() {
    return assigned.stream().map(a -> a.how() == How.USER).toList();
  }

  /**
   * For each column what {@code --map 'Header=...'} accepts to say the same: {@code email}, {@code
   * !do_not_email} where a yes means no, {@code street_number} for a part, {@code -} for a column
   * that is carried along unread.
   */
  List<String> roles() {
    return assigned.stream().map(a -> a.role().text()).toList();
  }

  /** For each column what decided it. */
  List<How> how() {
    return assigned.stream().map(Assignment::how).toList();
  }

  /**
   * For each column the evidence in a few words: {@code known export}, {@code header}, {@code
   * cells: 98 % are e-mail addresses}, {@code as asked}; empty where nothing is known.
   */
  List<String> why() {
    return assigned.stream().map(Assignment::why).toList();
  }

  /** Whether anybody can be found or met by these columns. */
  boolean isUsable() {
    return bindings.stream().anyMatch(b -> b.field().leadsToSomebody());
  }

  /** The values of a row that belong to known fields, as they stand in its cells. */
  List<Raw> raws(List<String> cells) {
    return raws(cells, List.of());
  }

  /**
   * The values of a row that belong to known fields, as they stand in its cells.
   *
   * @param dates for each column the order of its dates, where it has its own; may be empty
   */
  List<Raw> raws(List<String> cells, List<Optional<DateOrder>> dates) {
    var raws = new ArrayList<Raw>(bindings.size());
    String address = address(cells);
    for (Binding binding : bindings) {
      boolean place = !addresses.isEmpty() && PLACE.contains(binding.field());
      boolean elsewhere = place && !binding.set().equals(address);
      boolean twice = binding.field() == Field.ADDRESS && has(Field.STREET, address, cells);
      if (!elsewhere && !twice) {
        int column = binding.column();
        add(binding, cells, column < dates.size() ? dates.get(column) : Optional.empty(), raws);
      }
    }
    return raws;
  }

  /** The fullest address that this row has anything of; addresses are never mixed. */
  private String address(List<String> cells) {
    for (String set : addresses) {
      for (Binding binding : bindings) {
        if (PLACE.contains(binding.field())
            && binding.set().equals(set)
            && !binding.text(cells).isBlank()) {
          return set;
        }
      }
    }
    return "";
  }

  private boolean has(Field field, String set, List<String> cells) {
    return bindings.stream()
        .anyMatch(
            b ->
                b.field() == field
                    && (addresses.isEmpty() || b.set().equals(set))
                    && !b.text(cells).isBlank());
  }

  private void add(Binding binding, List<String> cells, Optional<DateOrder> dates, List<Raw> raws) {
    String text = binding.text(cells);
    if (text.isBlank()) {
      if (binding.take() == Take.ALL_AND_BLANKS) {
        raws.add(new Raw(binding.field(), "no", binding.inverted()));
      }
      return;
    }
    if (binding.take() == Take.MEANT && !isMeant(binding.field(), text)) {
      return;
    }
    Optional<Field> field = kind(binding, cells);
    if (field.isPresent()) {
      boolean kinded = !assigned.get(binding.column()).role().kind().isEmpty();
      boolean links = LINKS.contains(field.get());
      if (links ? isOneLink(text) : isOne(text, kinded)) {
        String part = kinded(binding.column(), text);
        raws.add(new Raw(field.get(), part, binding.inverted(), dates));
        return;
      }
      (links ? BETWEEN_LINKS : kinded ? BETWEEN_NUMBERS : SEVERAL)
          .splitAsStream(text)
          .filter(part -> !part.isBlank())
          .map(part -> kinded(binding.column(), part))
          .forEach(part -> raws.add(new Raw(field.get(), part, binding.inverted(), dates)));
    }
  }

  /** An identifier with its kind before it; any other cell as it is. */
  private String kinded(int column, String cell) {
    String kind = assigned.get(column).role().kind();
    return kind.isEmpty() ? cell : Identifier.text(kind, cell);
  }

  /** Whether nothing in a text could part it, unless it holds addresses of pages. */
  private static boolean isOne(String text, boolean kinded) {
    return text.indexOf(":::") < 0 && !(kinded && text.indexOf(';') >= 0);
  }

  /** Whether nothing in a text of addresses of pages could part it. */
  private static boolean isOneLink(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == ';' || c == '|' || c == ',') {
        return false;
      }
    }
    return true;
  }

  private static boolean isMeant(Field field, String text) {
    return switch (field) {
      case DISPOSITION -> Dispositions.read(text).isPresent();
      case DO_NOT_CONTACT -> Overheard.isRefusal(text.strip());
      default -> YesNo.read(text) == YesNo.YES;
    };
  }

  /** The field by the kind that stands beside a number; a pager is none. */
  private static Optional<Field> kind(Binding binding, List<String> cells) {
    if (binding.type() < 0 || binding.type() >= cells.size()) {
      return Optional.of(binding.field());
    }
    String type = HeaderWords.key(cells.get(binding.type()));
    if (type.contains("fax")) {
      return Optional.of(Field.FAX);
    }
    if (type.contains("pager")) {
      return Optional.empty();
    }
    boolean mobile = type.contains("mobil") || type.contains("cell") || type.contains("handy");
    return Optional.of(mobile ? Field.MOBILE : binding.field());
  }
}
