package dev.warmlist.match;

import dev.warmlist.match.generate.BusinessLists;
import dev.warmlist.match.generate.FirmList;
import dev.warmlist.match.generate.LinkedLists;
import dev.warmlist.match.generate.PeopleList;
import dev.warmlist.match.generate.PlaceList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes lists with their truth: {@code ListGenerator KIND ROWS SEED DIR}. The same arguments give
 * the same bytes; a list of any length takes little memory.
 */
public final class ListGenerator {
  private ListGenerator() {}

  /** Entry point. */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException("give KIND ROWS SEED DIR");
    }
    write(args[0], Long.parseLong(args[1]), Long.parseLong(args[2]), Path.of(args[3]));
  }

  /**
   * Writes the lists and {@code truth.csv} into a folder, which is made.
   *
   * @param kind {@code business} (five lists) or {@code contacts} (the same people in one), {@code
   *     people}, {@code firms}, {@code places} (one list each), {@code links} (two lists)
   * @param rows how many in all lists together
   */
  public static void write(String kind, long rows, long seed, Path dir) throws IOException {
    Files.createDirectories(dir);
    switch (kind) {
      case "business" -> BusinessLists.write(rows, seed, dir);
      case "contacts" -> BusinessLists.writeOne(rows, seed, dir);
      case "people" -> PeopleList.write(rows, seed, dir);
      case "firms" -> FirmList.write(rows, seed, dir);
      case "places" -> PlaceList.write(rows, seed, dir);
      case "links" -> LinkedLists.write(rows, seed, dir);
      default -> throw new IllegalArgumentException("no such kind: " + kind);
    }
  }
}
