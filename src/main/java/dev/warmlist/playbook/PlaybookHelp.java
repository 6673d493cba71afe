package dev.warmlist.playbook;

import java.util.ArrayList;
import java.util.List;

/** What may stand in a playbook, told to people: each key with what it says. */
public final class PlaybookHelp {
  private static final int MEANING = 26;
  private static final int WIDTH = 70;

  private final List<String> lines = new ArrayList<>();

  private PlaybookHelp() {}

  /** The keys in order, those of parts indented under their part. */
  public static List<String> lines() {
    var help = new PlaybookHelp();
    help.add(Layout.PLAYBOOK, "  ");
    return List.copyOf(help.lines);
  }

  private void add(Keys keys, String indent) {
    for (Key key : keys.all().values()) {
      String name = indent + key.name() + (key.required() ? " *" : "");
      String gap = " ".repeat(Math.max(2, MEANING - name.length()));
      String meaning = key.meaning() + words(key.form());
      while (meaning.length() > WIDTH) {
        int end = meaning.lastIndexOf(' ', WIDTH);
        lines.add(name + gap + meaning.substring(0, end));
        meaning = meaning.substring(end + 1);
        name = "";
        gap = " ".repeat(MEANING);
      }
      lines.add(name + gap + meaning);
      inside(key.form(), indent + "  ");
    }
  }

  private static String words(Form form) {
    if (form instanceof Form.Word word) {
      return " (" + String.join(", ", word.words()) + (word.open() ? ", your own)" : ")");
    }
    if (form instanceof Form.Amount amount) {
      return " (" + plain(amount.least()) + " to " + plain(amount.most()) + ")";
    }
    return form instanceof Form.OneOrMore some ? words(some.each()) : "";
  }

  private static String plain(double limit) {
    return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
  }

  private void inside(Form form, String indent) {
    if (form instanceof Form.Group group) {
      add(group.keys(), indent);
    } else if (form instanceof Form.Items items) {
      inside(items.each(), indent);
    } else if (form instanceof Form.Named named) {
      inside(named.each(), indent);
    } else if (form instanceof Form.Either either) {
      inside(either.other(), indent);
    }
  }
}
