package dev.warmlist.clean;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads profile addresses on social networks, and gives each profile one spelling. */
public final class Profiles {
  private static final List<Network> NETWORKS =
      Table.rows("networks.txt").stream().map(Network::of).toList();

  /** First parts of paths that are the network's own pages. */
  private static final Set<String> OWN_PAGES = Table.set("network-pages.txt");

  /** LinkedIn's inner keys, which other tools export, differ by case. */
  private static final Pattern CASED = Pattern.compile("AC[ow]AA[\\w-]{20,}.*|UC[\\w-]{22}");

  private static final Pattern SLASH = Pattern.compile("/+");
  private static final Pattern SHORT_LINKEDIN = Pattern.compile("(?i)^/?(in/[^/\\s]+)/?$");
  private static final Pattern PAGE_ID = Pattern.compile("(?i)\\?(?:[^#]{0,200}&)?id=(\\d{1,20})");

  /** Profiles whose name alone isn't unique. */
  private static final Set<String> NUMBERED = Set.of("pub", "pages", "people");

  private static final int LONGEST_NAME = 200;
  private static final int SHORTEST = 4;

  /** A name as the networks write it before a profile's own. */
  private static final Pattern HANDLE = Pattern.compile("@[A-Za-z0-9_]{2,15}");

  private static final Pattern QUERY = Pattern.compile("(?s)[?#].*");

  /** What a network's own programs put before its paths. */
  private static final Pattern DETOUR = Pattern.compile("(?i)^/?(?:#!/|mwlite/|m/|comm/)");

  private Profiles() {}

  /**
   * Where profiles of a network are.
   *
   * @param host the host, without a country's or a device's part
   * @param name the network's name
   * @param shown the host in the one spelling
   * @param before the path's part before the profile's name; empty when there is none
   * @param kind whose pages they are
   */
  private record Network(String host, String name, String shown, String before, Profile.Kind kind) {
    static Network of(List<String> row) {
      var kind = Profile.Kind.valueOf(row.get(4).toUpperCase(Locale.ROOT));
      return new Network(row.get(0), row.get(1), row.get(2), row.get(3), kind);
    }

    /** Whether a host is the network's, or a country's or a device's part of it. */
    boolean has(String address) {
      int before = address.length() - host.length() - 1;
      return address.endsWith(host) && (before < 0 || address.charAt(before) == '.');
    }
  }

  /** The profile, if the cell's first address is one; the network's own pages are none. */
  public static Optional<Profile> read(String cell) {
    String text = Texts.tidy(cell);
    if (text.length() < SHORTEST || (text.indexOf('.') < 0 && text.indexOf('/') < 0)) {
      return Optional.empty();
    }
    boolean person = text.regionMatches(true, text.startsWith("/") ? 1 : 0, "in/", 0, 3);
    String full =
        person ? SHORT_LINKEDIN.matcher(text).replaceFirst("https://www.linkedin.com/$1") : text;
    return WebAddress.parse(full).flatMap(address -> profile(text, address));
  }

  /**
   * A handle that stands alone, such as {@code @ada}: taken for one on X, where such handles are
   * from; other networks write theirs alike.
   */
  static Optional<Profile> ofHandle(String cell) {
    String text = Texts.tidy(cell);
    return HANDLE.matcher(text).matches() ? read("x.com/" + text.substring(1)) : Optional.empty();
  }

  private static Optional<Profile> profile(String original, WebAddress address) {
    for (Network network : NETWORKS) {
      if (network.has(address.host())) {
        Optional<String> path = path(network, address);
        if (path.isPresent()) {
          String shown = network.shown() + "/" + path.get();
          return Optional.of(new Profile(original, shown, network.name(), network.kind()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> path(Network network, WebAddress address) {
    String given = path(address);
    String path = given.contains("//") ? SLASH.matcher(given).replaceAll("/") : given;
    String start = network.before().isEmpty() ? "" : network.before() + "/";
    if (!path.regionMatches(true, 0, start, 0, start.length())) {
      return Optional.empty();
    }
    String behind = path.substring(start.length());
    int slash = behind.indexOf('/');
    String name = decoded(slash < 0 ? behind : behind.substring(0, slash));
    if (network.before().startsWith("sales") && name.indexOf(',') > 0) {
      name = name.substring(0, name.indexOf(','));
    }
    name = withoutJunk(name);
    if (start.isEmpty() && name.equalsIgnoreCase("profile.php")) {
      var id = PAGE_ID.matcher(address.rest());
      return id.find() ? Optional.of("profile.php?id=" + id.group(1)) : Optional.empty();
    }
    if (name.isEmpty() || name.length() > LONGEST_NAME || isOwnPage(start, name)) {
      return Optional.empty();
    }
    String more = slash > 0 && NUMBERED.contains(network.before()) ? behind.substring(slash) : "";
    return Optional.of(start + spelled(name) + more.toLowerCase(Locale.ROOT));
  }

  private static String path(WebAddress address) {
    String rest = address.rest();
    return rest.startsWith("/#!/")
        ? QUERY.matcher(rest.substring(4)).replaceFirst("")
        : DETOUR.matcher(address.path()).replaceFirst("");
  }

  private static boolean isOwnPage(String start, String name) {
    return start.isEmpty() && OWN_PAGES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Punctuation that clung to a name when it was copied. */
  private static String withoutJunk(String name) {
    int end = name.length();
    while (end > 0 && ".,;:)]>*!".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  private static String spelled(String name) {
    return CASED.matcher(name).matches() ? name : Texts.tidy(name.toLowerCase(Locale.ROOT));
  }

  private static String decoded(String name) {
    if (name.indexOf('%') < 0) {
      return name;
    }
    try {
      String plain = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
      boolean safe =
          plain.codePoints().noneMatch(c -> c <= ' ' || "%/?#\\<>\"'`;|\uFFFD".indexOf(c) >= 0);
      return safe && plain.equals(Texts.tidy(plain)) ? plain : name;
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
