package dev.warmlist.match.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * People of the past as several sources tell of them: one to ten rows each, with titles, short
 * names, other words for an occupation, doubtful dates. Namesakes are many, and sons have their
 * fathers' names.
 */
public final class PeopleList {
  private static final List<String> HEADER =
      List.of(
          "record_id",
          "full_name",
          "first_name",
          "surname",
          "dob",
          "birth_place",
          "postcode",
          "gender",
          "occupation");

  private final Dice dice;
  private final Lines lines = Lines.of("people");
  private int count;

  private PeopleList(long seed) {
    dice = new Dice(seed);
  }

  private record Soul(
      boolean woman,
      List<String> given,
      String family,
      LocalDate born,
      List<String> place,
      String postcode,
      List<String> occupation,
      String honour) {}

  /** What one source says; empty: nothing. */
  private static final class Note {
    String full = "";
    String first = "";
    String family = "";
    String born = "";
    String place = "";
    String postcode = "";
    String gender = "";
    String occupation = "";
    String word = "";
  }

  /** Writes {@code people.csv} and its truth. */
  public static void write(long rows, long seed, Path dir) {
    new PeopleList(seed).make(rows, dir);
  }

  private void make(long wanted, Path dir) {
    try (var truth = new Truth(dir);
        var file = new ListFile(dir, "people.csv", HEADER, truth, dice)) {
      long rows = 0;
      Soul before = soul();
      while (rows < wanted) {
        Soul soul = dice.chance(0.01) ? child(before) : soul();
        before = soul;
        count++;
        for (Note note : notes(soul)) {
          if (rows < wanted) {
            rows++;
            file.add(cells(note, rows), "H" + count);
          }
        }
      }
    }
  }

  private static List<String> cells(Note n, long row) {
    return List.of(
        "r" + (row * 7919 % 10_000_019),
        n.full,
        n.first,
        n.family,
        n.born,
        n.place,
        n.postcode,
        n.gender,
        n.occupation);
  }

  private Soul soul() {
    boolean woman = dice.chance(0.2);
    String middle = dice.chance(0.3) ? dice.of(lines.get("start")) + dice.of(lines.get("end")) : "";
    List<String> given =
        new ArrayList<>(Lines.parts(dice.early(lines.get(woman ? "women" : "men"))));
    if (!middle.isEmpty()) {
      given.set(0, given.get(0) + " " + middle);
    }
    LocalDate born = LocalDate.of(dice.between(1780, 1910), 1, 1).plusDays(dice.below(365));
    String honour = dice.chance(0.08) ? dice.of(lines.get("honour")) : "";
    return new Soul(
        woman,
        given,
        family(),
        born,
        Lines.parts(dice.early(lines.get("place"))),
        postcode(),
        Lines.parts(dice.early(lines.get("occupation"))),
        honour(honour));
  }

  private String honour(String pattern) {
    String nth = dice.of(List.of("1st", "2nd", "3rd", "4th", "5th"));
    String home = dice.of(lines.get("start")) + dice.of(lines.get("end"));
    return switch (pattern.isEmpty() ? ' ' : pattern.charAt(pattern.length() - 1)) {
      case ' ' -> "";
      case 't' -> nth + " baronet";
      case 'f' -> nth + " earl of " + home;
      default -> nth + " baron " + home;
    };
  }

  private String family() {
    if (dice.chance(0.35)) {
      return dice.early(lines.get("family"));
    }
    String middle = dice.chance(0.3) ? dice.of(lines.get("middle")) : "";
    return dice.early(lines.get("start")) + middle + dice.early(lines.get("end"));
  }

  private String postcode() {
    return dice.of(lines.get("area")) + " " + inward();
  }

  private String inward() {
    String letters = "ABDEFGHJLNPQRSTUWXYZ";
    return dice.below(10)
        + ""
        + letters.charAt(dice.below(letters.length()))
        + letters.charAt(dice.below(letters.length()));
  }

  /** A child of the same name, family and place. */
  private Soul child(Soul of) {
    LocalDate born = of.born.plusYears(dice.between(20, 38)).plusDays(dice.below(365));
    List<String> work =
        dice.chance(0.5) ? of.occupation : Lines.parts(dice.of(lines.get("occupation")));
    return new Soul(of.woman, of.given, of.family, born, of.place, postcode(), work, "");
  }

  private List<Note> notes(Soul soul) {
    List<Note> notes = new ArrayList<>();
    for (int n = dice.heavy(1.0, 10); n > 0; n--) {
      notes.add(note(soul));
    }
    if (!told(notes)) {
      notes.forEach(note -> note.born = soul.born.toString());
    }
    return notes;
  }

  private Note note(Soul soul) {
    var note = new Note();
    name(note, soul);
    note.born = born(soul.born);
    note.place = place(soul.place);
    note.postcode = dice.chance(0.12) ? "" : dice.chance(0.1) ? near(soul.postcode) : soul.postcode;
    note.gender = dice.chance(0.2) ? "" : soul.woman ? "female" : "male";
    note.occupation =
        dice.chance(0.25)
            ? ""
            : dice.chance(0.7) ? soul.occupation.get(0) : dice.of(soul.occupation);
    note.word = soul.occupation.get(0);
    return note;
  }

  private void name(Note note, Soul soul) {
    String given = dice.chance(0.88) ? soul.given.get(0) : dice.of(soul.given);
    given = dice.chance(0.25) ? given.replaceAll(" .*", "") : given;
    given = dice.chance(0.05) ? given.replaceAll(" (\\w).*", " $1") : given;
    note.first = dice.chance(0.04) ? Spelling.slip(given, dice) : given.replaceAll(" .*", "");
    note.family = dice.chance(0.04) ? Spelling.slip(soul.family, dice) : soul.family;
    String first = note.first.startsWith(given.replaceAll(" .*", "")) ? given : note.first;
    String plain = first + " " + note.family;
    boolean honoured = !soul.honour.isEmpty() && dice.chance(0.6);
    note.full = honoured ? plain + ", " + soul.honour : plain;
    if (honoured && soul.honour.endsWith("baronet") && dice.chance(0.5)) {
      note.full = "sir " + note.full;
    }
    if (dice.chance(0.05)) {
      note.first = "";
    }
    note.full = dice.chance(0.3) ? title(note.full) : note.full;
  }

  private static String title(String text) {
    var out = new StringBuilder(text.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  private String born(LocalDate day) {
    int u = dice.below(100);
    if (u < 9) {
      return "";
    }
    if (u < 17) {
      return day.getYear() + "-01-01";
    }
    if (u < 20 && day.getDayOfMonth() <= 12) {
      return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()).toString();
    }
    if (u < 23) {
      return day.plusYears(dice.chance(0.5) ? 1 : -1).toString();
    }
    return u < 26 ? day.withDayOfMonth(dice.between(1, 28)).toString() : day.toString();
  }

  private String place(List<String> place) {
    String written =
        switch (dice.below(10)) {
          case 0 -> "";
          case 1 -> place.get(1);
          case 2 -> place.get(0) + ", " + place.get(1);
          default -> place.get(0);
        };
    return dice.chance(0.03) ? Spelling.slip(written, dice) : written;
  }

  private String near(String postcode) {
    return postcode.substring(0, postcode.indexOf(' ')) + " " + inward();
  }

  /** Whether a look finds the rows to be one: by date, by postcode, by place and work. */
  private static boolean told(List<Note> notes) {
    List<Note> open = new ArrayList<>(notes);
    List<Note> reached = new ArrayList<>();
    reached.add(open.remove(0));
    for (int i = 0; i < reached.size(); i++) {
      Note from = reached.get(i);
      open.removeIf(to -> tells(from, to) && reached.add(to));
    }
    return open.isEmpty();
  }

  private static boolean tells(Note a, Note b) {
    boolean date = !a.born.isEmpty() && a.born.equals(b.born) && !a.born.endsWith("-01-01");
    boolean code = !a.postcode.isEmpty() && a.postcode.equals(b.postcode);
    boolean year =
        a.born.length() > 3
            && b.born.length() > 3
            && a.born.substring(0, 4).equals(b.born.substring(0, 4));
    boolean place = !a.place.isEmpty() && a.place.equals(b.place);
    boolean work = !a.occupation.isEmpty() && !b.occupation.isEmpty() && a.word.equals(b.word);
    return date || code || (year && place && work);
  }
}
