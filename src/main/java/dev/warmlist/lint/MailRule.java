package dev.warmlist.lint;

import dev.warmlist.Bundled;
import dev.warmlist.prospect.Channel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** E-mails say who writes, what about, and how to be left alone; notes of invitations are short. */
final class MailRule implements MessageRule {
  /** The longest note of an invitation that networks take from everybody, in characters. */
  private static final int LONGEST_NOTE = 200;

  /** What stands for a merge field when a length is estimated: a usual name's or firm's. */
  private static final String FILLING = "x".repeat(12);

  /** A postal address: a town behind its postcode, or before one of another form. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b\\d{4,5}\\s+\\p{Lu}\\p{L}+"
              + "|\\b\\p{Lu}\\p{L}+,?\\s+(?:\\p{Lu}{2}\\s+)?\\d{5}\\b"
              + "|\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s+\\d[A-Z]{2}\\b"
              + "|\\b[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d\\b");

  /** A blank in which whoever sends it writes an address: {@code (your name and address)}. */
  private static final Pattern BLANK =
      Pattern.compile(
          "\\([^()]*(address|anschrift|adresse|dirección)[^()]*\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Phrase> optOuts = optOuts();
  private final Set<String> strict = new HashSet<>();
  private final Audience audience;

  MailRule(Audience audience) {
    this.audience = audience;
    for (List<String> row : new Bundled(MailRule.class, "mail-rules.tsv").rows(2)) {
      strict.addAll(List.of(row.get(0).split(" ", -1)));
    }
  }

  /** Phrases by which a message says how to be left alone. */
  static List<Phrase> optOuts() {
    return new Bundled(MailRule.class, "opt-out.tsv")
        .rows(2).stream().map(row -> new Phrase(row.get(1))).toList();
  }

  @Override
  public void check(Message message, Findings findings) {
    if (message.isFor(Channel.EMAIL)) {
      checkEmail(message, findings);
    }
    if (message.isInvitation()) {
      checkLength(message, findings);
    }
  }

  private void checkEmail(Message message, Findings findings) {
    if (message.subject().isBlank()) {
      findings.add(Code.NO_SUBJECT, message.path(), "it goes out as an e-mail without a subject");
    }
    Set<String> countries = audience.countries(message.path());
    Set<String> wanting = new TreeSet<>(countries);
    wanting.removeIf(country -> !country.isEmpty() && !strict.contains(country));
    if (!countries.isEmpty() && wanting.isEmpty()) {
      return;
    }
    wanting.remove("");
    String where = wanting.isEmpty() ? "" : ", as the rules of " + listed(wanting) + " want";
    if (!hasSender(message.body())) {
      findings.add(
          Code.NO_SENDER, message.path(), "it doesn't say who writes, with an address" + where);
    }
    if (!Phrase.any(optOuts, message.body())) {
      findings.add(Code.NO_OPT_OUT, message.path(), "it doesn't say how to be left alone" + where);
    }
  }

  private static String listed(Set<String> countries) {
    List<String> few = countries.stream().limit(5).toList();
    return String.join(", ", few) + (countries.size() > few.size() ? " and others" : "");
  }

  private static boolean hasSender(String body) {
    return MergeFields.namesSender(body)
        || BLANK.matcher(body).find()
        || ADDRESS.matcher(body).find();
  }

  private static void checkLength(Message message, Findings findings) {
    String note = MergeFields.filled(message.body(), FILLING).strip();
    int length = note.codePointCount(0, note.length());
    if (length > LONGEST_NOTE) {
      findings.add(
          Code.NOTE_TOO_LONG,
          message.path(),
          "with its fields filled it has about "
              + length
              + " characters; networks cut the note of an invitation at "
              + LONGEST_NOTE);
    }
  }
}
