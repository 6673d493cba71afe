package dev.warmlist.export;

import dev.warmlist.list.CsvFile;
import dev.warmlist.list.WrittenCsv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code opted-out.csv}: those who said no to what a plan proposed, as a do-not-contact list for
 * the plans after it. E-mails and numbers stand there as SHA-256 alone.
 */
public final class OptedOutCsv {
  /** The file's name in a plan folder. */
  public static final String FILE = "opted-out.csv";

  private static final List<String> HEADER = List.of("email_sha256", "phone_sha256", "profile");

  private OptedOutCsv() {}

  /**
   * A line.
   *
   * @param email the hash of an address, or empty
   * @param phone the hash of a number, or empty
   * @param profile the address of a profile, or empty
   */
  public record Entry(String email, String phone, String profile) {}

  /** The entries of a plan folder, in their order; none where it has no such file. */
  public static List<Entry> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return List.of();
    }
    var entries = new ArrayList<Entry>();
    try (WrittenCsv records = WrittenCsv.open(file)) {
      for (var line = records.next(); line.isPresent(); line = records.next()) {
        entries.add(
            new Entry(
                line.get().get(HEADER.get(0)),
                line.get().get(HEADER.get(1)),
                line.get().get(HEADER.get(2))));
      }
    }
    return entries;
  }

  /**
   * Writes the file, each entry once, and closes it.
   *
   * @param dated the day of which the list is
   */
  public static void write(CsvFile file, List<Entry> entries, LocalDate dated) {
    Set<Entry> once = new LinkedHashSet<>(entries);
    try (file) {
      file.row(List.of(HEADER.get(0), HEADER.get(1), HEADER.get(2), "updated"));
      for (Entry entry : once) {
        file.row(List.of(entry.email(), entry.phone(), entry.profile(), dated.toString()));
      }
    }
  }
}
