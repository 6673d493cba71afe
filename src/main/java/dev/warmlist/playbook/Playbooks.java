package dev.warmlist.playbook;

import dev.warmlist.Bundled;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where playbooks come from.
 *
 * <p>Every section of a file may be left out; what is left out is taken from the built-in playbook.
 * {@code minutes}, {@code goals}, {@code calendar} and {@code settings} are completed key by key;
 * {@code gives} and {@code templates} are added to the built-in ones that a step names, or replace
 * those of the same name; {@code team}, {@code tags} and {@code sequences} replace as a whole.
 * {@code include} brings in further files; see {@link Included}.
 */
public final class Playbooks {
  /** The most bytes that a playbook may have. */
  public static final int LARGEST = 1_000_000;

  private static final String BUILT_IN = "built-in.yaml";

  private Playbooks() {}

  /** The playbook that is used when there is no other. */
  public static Playbook builtIn() {
    return new PlaybookReader(YamlFile.read(BUILT_IN, builtInText()), silent()).read();
  }

  /** The built-in playbook as a commented file, to be edited. */
  public static String builtInText() {
    return new Bundled(Playbooks.class, BUILT_IN).text();
  }

  /**
   * Reads a team's playbook over the built-in one.
   *
   * @throws UserError when the file is missing or unreadable (66), or not a playbook (78), with its
   *     line
   */
  public static Playbook read(Path file) {
    return parse(file.toString(), text(file, Place.of(file.toString())));
  }

  /**
   * Reads a team's playbook over the built-in one.
   *
   * @param name what errors call the file
   */
  static Playbook parse(String name, String text) {
    return new PlaybookReader(Included.read(name, text), builtIn()).read();
  }

  /**
   * The text of a file.
   *
   * @param place where it is named, for what is wrong with it as a file
   */
  static String text(Path file, Place place) {
    if (Files.isDirectory(file)) {
      throw UserError.missingInput(place, "a folder, not a playbook", "Name the YAML file in it.");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw UserError.missingInput(
          place,
          Files.exists(file) ? "the playbook can't be read" : "there is no file " + file,
          "Check --playbook, or write one with: warmlist init");
    }
    if (bytes.length > LARGEST) {
      throw UserError.badPlaybook(place, "larger than " + LARGEST + " bytes", "Is it a playbook?");
    }
    return decode(place, bytes);
  }

  private static String decode(Place place, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw UserError.badPlaybook(place, "bytes that are not UTF-8", "Save it as UTF-8.");
    }
  }

  /** What the built-in playbook itself is read over. */
  private static Playbook silent() {
    Map<Purpose, Integer> minutes = new EnumMap<>(Purpose.class);
    for (Purpose purpose : Purpose.values()) {
      minutes.put(purpose, 10);
    }
    return new Playbook(
        "built-in",
        "",
        List.of(Playbook.ASSUMED),
        true,
        minutes,
        Map.of(),
        List.of(),
        MeetingCalendar.DEFAULT,
        List.of(),
        List.of(),
        Map.of(),
        Settings.DEFAULT,
        List.of(),
        ConsentTerms.DEFAULT,
        List.of(),
        Places.NONE);
  }
}
