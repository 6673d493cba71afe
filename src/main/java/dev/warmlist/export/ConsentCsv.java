package dev.warmlist.export;

import dev.warmlist.consent.Answer;
import dev.warmlist.consent.ContactRules;
import dev.warmlist.list.CsvFile;
import dev.warmlist.plan.Standing;
import dev.warmlist.prospect.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code consent.csv}: for each prospect that is kept, whether each channel may be used, by which
 * rule, or what stands against it. A cell begins with {@code allowed:}, {@code needs-evidence:} or
 * {@code blocked:}.
 */
public final class ConsentCsv implements AutoCloseable {
  /** The file's name in a plan folder. */
  public static final String FILE = "consent.csv";

  private final CsvFile file;

  /** Begins the file with its header. */
  public ConsentCsv(CsvFile file) {
    this.file = file;
    file.row(
        Stream.concat(
                Stream.of("prospect_id", "country"),
                ContactRules.ANSWERED.stream().map(Channel::key))
            .toList());
  }

  /** Writes a prospect. */
  public void write(Standing standing) {
    var cells = new ArrayList<String>();
    cells.add(standing.prospect().id());
    cells.add(standing.where().country());
    for (Channel channel : ContactRules.ANSWERED) {
      Optional<Answer> answer = Optional.ofNullable(standing.permission().answers().get(channel));
      cells.add(answer.map(ConsentCsv::cell).orElse(""));
    }
    file.row(List.copyOf(cells));
  }

  private static String cell(Answer answer) {
    return answer.verdict().key() + ": " + Masks.text(answer.text());
  }

  @Override
  public void close() {
    file.close();
  }
}
