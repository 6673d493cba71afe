package dev.warmlist.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The hidden file by which a folder of briefs is known, and which pages in it are as warmlist wrote
 * them: their SHA-256 and name, as {@code sha256sum -c} reads it. A page that somebody wrote into
 * is theirs from then on.
 */
final class BriefMark implements AutoCloseable {
  /** The file's name. */
  static final String FILE = ".warmlist-briefs";

  private static final String FIRST_LINE = "# briefs of warmlist, version 1";
  private static final String BETWEEN = "  ";
  private static final int LONGEST_NAME = 180;

  private final OutputStream out;

  /** Begins the file. */
  BriefMark(OutputStream out) {
    this.out = out;
    write(FIRST_LINE);
  }

  /** A folder that has the mark. */
  static final class Briefs implements OutputFolder.Kind {
    @Override
    public String words() {
      return "briefs of warmlist's";
    }

    @Override
    public String again() {
      return "one of earlier briefs";
    }

    @Override
    public String option() {
      return "--briefs";
    }

    @Override
    public boolean wrote(Path folder) {
      try (Stream<String> lines = Files.lines(folder.resolve(FILE))) {
        return lines.findFirst().filter(FIRST_LINE::equals).isPresent();
      } catch (IOException | UncheckedIOException e) {
        return false;
      }
    }

    @Override
    public Predicate<Path> own(Path folder) throws IOException {
      Path mark = folder.resolve(FILE);
      Map<String, String> digests = Files.exists(mark) ? digests(mark) : Map.of();
      var always = Set.of(FILE, BriefFolder.INDEX);
      return file -> {
        String name = file.getFileName().toString();
        return always.contains(name)
            || (digests.containsKey(name) && isUnchanged(file, digests.get(name)));
      };
    }
  }

  private static Map<String, String> digests(Path mark) throws IOException {
    var digests = new HashMap<String, String>();
    for (String line : Files.readAllLines(mark)) {
      int at = line.indexOf(BETWEEN);
      if (at > 0) {
        digests.put(line.substring(at + BETWEEN.length()), line.substring(0, at));
      }
    }
    return digests;
  }

  private static boolean isUnchanged(Path file, String digest) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && digest(Files.readAllBytes(file)).equals(digest);
    } catch (IOException e) {
      return false;
    }
  }

  /** The name of a touch's page; of an id that is too long for a file's name a shorter one. */
  static String name(String touchId) {
    String name =
        touchId.length() <= LONGEST_NAME
            ? touchId
            : touchId.substring(0, LONGEST_NAME - 9)
                + '-'
                + digest(touchId.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    return name + ".md";
  }

  /** Adds a page. */
  void add(String name, byte[] page) {
    write(digest(page) + BETWEEN + name);
  }

  private void write(String line) {
    try {
      out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw PlanFile.failed(Path.of(FILE), e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw PlanFile.failed(Path.of(FILE), e);
    }
  }
}
