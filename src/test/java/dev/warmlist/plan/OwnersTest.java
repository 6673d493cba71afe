package dev.warmlist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Settings;
import dev.warmlist.playbook.Shift;
import dev.warmlist.query.Queries;
import dev.warmlist.query.Query;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnersTest {
  private static final Member ANA = member("Ana Ruiz", "sales", "country:ES,PT", "es");
  private static final Member JO = member("Jo Meyer", "support", "country:DE", "de", "en");
  private static final Member LEE = member("Lee Park", "sales", "", "en");
  private static final Member SAM = member("Sam Roy", "sales", "", "fr");

  private static Member member(String name, String role, String territory, String... languages) {
    Optional<Query> query = territory.isEmpty() ? Optional.empty() : Optional.of(parse(territory));
    return new Member(
        name, role, ZoneId.of("UTC"), 6, Shift.UNKNOWN, query, Set.of(languages), name);
  }

  private static Query parse(String query) {
    try {
      return Queries.parse(query);
    } catch (dev.warmlist.query.QueryException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Owners.Choice choose(
      String country, String language, List<String> named, Member... team) {
    var talk =
        Samples.sequence(
            "talking", new dev.warmlist.playbook.Pace(5, 2, 3, 90), List.of(Samples.talk("sales")));
    Playbook playbook = Samples.playbook(List.of(team), List.of(talk), Settings.DEFAULT);
    return new Owners(playbook)
        .of(field -> field.equals("country") ? List.of(country) : List.of(), language, named, 0);
  }

  @Test
  void of_territory_narrowsToWhoeverLooksAfterIt() {
    Owners.Choice choice = choose("PT", "pt", List.of(), ANA, JO, LEE);
    assertThat(choice.members()).containsExactly(0);
    assertThat(choice.because()).containsExactly("they belong to this territory");
  }

  @Test
  void of_nobodysTerritory_goesToThoseWithoutOne() {
    assertThat(choose("FR", "", List.of(), ANA, JO, LEE, SAM).members()).containsExactly(2, 3);
  }

  @Test
  void of_language_narrowsWhereSomebodySpeaksIt() {
    assertThat(choose("FR", "fr", List.of(), ANA, LEE, SAM).members()).containsExactly(2);
    assertThat(choose("FR", "it", List.of(), ANA, LEE, SAM).members()).containsExactly(1, 2);
  }

  @Test
  void of_role_narrowsToThatOfTheConversation() {
    Member support = member("Ida", "support", "");
    Member sales = member("Kim", "sales", "");
    assertThat(choose("", "", List.of(), support, sales).members()).containsExactly(1);
    assertThat(choose("", "", List.of(), support).members()).containsExactly(0);
  }

  @Test
  void of_whoeverLooksAfterThemAlready_keepsThem() {
    Owners.Choice choice = choose("ES", "es", List.of("someone else", "jo MEYER"), ANA, JO, LEE);
    assertThat(choice.members()).containsExactly(1);
    assertThat(choice.because()).containsExactly("looks after them already");
  }
}
