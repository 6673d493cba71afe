package dev.warmlist.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Phones;
import dev.warmlist.clean.Raw;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ReadSettings;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Over seeded people: a list stops the same of them in plain and in hashed form. */
class HashedListsTest {
  private static final List<String> GIVEN = List.of("Ann", "Bob", "Zoë", "Jürgen", "Mary-Lou");
  private static final List<String> FAMILY = List.of("Lee", "Carroll", "Weiß", "O'Neil", "Ng");
  private static final List<String> DOMAINS =
      List.of("acme.example", "mail.bolt.example", "gmail.com", "cove.example");
  private static final List<String> CHANNELS = List.of("", "email", "call", "sms", "letter");

  private final Cleaner cleaner = new Cleaner(new CleanSettings("US", DateOrder.MDY), new Phones());

  /** A listed handle as it is written in a list, as its hash is made, and what it stops. */
  private record Handle(String written, String canonical, String channel) {}

  @Test
  void check_plainAndHashedFormsOfOneList_stopTheSameProspectsOnTheSameChannels() {
    for (int seed = 0; seed < 40; seed++) {
      var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      List<Values> people = IntStream.range(0, 150).mapToObj(i -> person(random)).toList();
      List<Handle> listed = listed(people, random);
      List<String> plain = stops(list(listed, Handle::written), people);
      assertThat(plain.stream().filter(stop -> !stop.isEmpty()).count()).isBetween(5L, 145L);
      for (Digest digest : Digest.values()) {
        assertThat(stops(list(listed, handle -> digest.of(handle.canonical())), people))
            .as("%s, seed %d", digest, seed)
            .isEqualTo(plain);
        assertThat(
                stops(
                    list(listed, handle -> digest.of(handle.canonical()).toUpperCase(Locale.ROOT)),
                    people))
            .as("%s in capitals, seed %d", digest, seed)
            .isEqualTo(plain);
      }
    }
  }

  private Values person(RandomGenerator random) {
    String given = pick(GIVEN, random);
    String family = pick(FAMILY, random);
    var raws = new ArrayList<Raw>();
    raws.add(Raw.of(Field.GIVEN_NAME, given));
    raws.add(Raw.of(Field.FAMILY_NAME, family));
    if (random.nextInt(4) > 0) {
      String mailbox = given.charAt(0) + "." + random.nextInt(60);
      raws.add(Raw.of(Field.EMAIL, mailbox + "@" + pick(DOMAINS, random)));
    }
    if (random.nextInt(3) > 0) {
      raws.add(Raw.of(Field.PHONE, "614-555-01" + two(random)));
    }
    if (random.nextInt(3) == 0) {
      raws.add(Raw.of(Field.MOBILE, "+49 171 39200" + two(random)));
    }
    return cleaner.clean(raws).values();
  }

  private static List<Handle> listed(List<Values> people, RandomGenerator random) {
    var listed = new ArrayList<Handle>();
    for (Values person : people) {
      if (random.nextInt(12) == 0) {
        for (String email : person.all(Field.EMAIL)) {
          listed.add(new Handle(" " + email.toUpperCase(Locale.ROOT), email, channel(random)));
        }
        for (Field field : List.of(Field.PHONE, Field.MOBILE)) {
          for (String number : person.all(field)) {
            listed.add(new Handle(spaced(number), number, channel(random)));
          }
        }
      }
    }
    listed.add(new Handle("@cove.example", "cove.example", channel(random)));
    return listed;
  }

  private DoNotContact list(
      List<Handle> handles, java.util.function.Function<Handle, String> form) {
    var text = new StringBuilder("contact,channel\n");
    handles.forEach(h -> text.append(form.apply(h)).append(',').append(h.channel()).append('\n'));
    return DoNotContact.read(
        List.of(ListInput.ofText("never.csv", text.toString())),
        ReadSettings.DETECT,
        cleaner,
        AgeLimit.none(LocalDate.of(2026, 11, 23)));
  }

  private static List<String> stops(DoNotContact list, List<Values> people) {
    return people.stream()
        .map(person -> list.check(person).map(stop -> stop.channels().toString()).orElse(""))
        .toList();
  }

  /** {@code +16145550101} as {@code +1 614 555 0101}. */
  private static String spaced(String number) {
    return number.startsWith("+1")
        ? number.replaceFirst("(\\+1)(...)(...)(....)", "$1 $2 $3 $4")
        : number.replaceFirst("(\\+..)(...)(.*)", "$1 $2 $3");
  }

  private static String channel(RandomGenerator random) {
    return random.nextInt(3) > 0 ? "" : pick(CHANNELS, random);
  }

  private static String two(RandomGenerator random) {
    return "%02d".formatted(random.nextInt(100));
  }

  private static String pick(List<String> from, RandomGenerator random) {
    return from.get(random.nextInt(from.size()));
  }
}
