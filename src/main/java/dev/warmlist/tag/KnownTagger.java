package dev.warmlist.tag;

import dev.warmlist.prospect.Field;

/** Tags of how we know somebody, and their firm. */
final class KnownTagger {
  private final Competitors competitors;
  private final int restAfterYears;

  /** A tagger by a team's competitors and its limit of silence. */
  KnownTagger(Competitors competitors, int restAfterYears) {
    this.competitors = competitors;
    this.restAfterYears = restAfterYears;
  }

  void tag(Traits traits, Given given) {
    Facts facts = traits.facts();
    if (facts.accountSize() > 1) {
      given.add(BuiltInTag.COLLEAGUES, facts.accountSize() + " people of this company");
    }
    if (traits.values().has(Field.CONNECTED_ON)) {
      given.add(BuiltInTag.CONNECTED, "since " + traits.values().first(Field.CONNECTED_ON));
    }
    competitors
        .evidence(traits.values(), traits.emails())
        .ifPresent(because -> given.add(BuiltInTag.COMPETITOR, because));
    traits
        .customer()
        .ifPresentOrElse(
            because -> given.add(BuiltInTag.CUSTOMER, because),
            () -> given.add(Relationship.of(traits, restAfterYears)));
  }
}
