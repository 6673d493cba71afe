package dev.warmlist.lint;

import java.util.List;

/** Drafts are about their reader, for one reader alone, and easy to read. */
final class ReaderRule implements MessageRule {
  /** A text that speaks of itself less often isn't judged. */
  private static final int FEWEST_WE = 2;

  private final Languages languages;
  private final ReadingEase ease;

  ReaderRule(Languages languages) {
    this.languages = languages;
    this.ease = new ReadingEase(languages);
  }

  @Override
  public void check(Message message, Findings findings) {
    if (!MergeFields.isPersonal(message.text())) {
      findings.add(
          Code.ONLY_THE_NAME,
          message.path(),
          "nothing but the name is theirs; everybody would get the same message");
    }
    checkFocus(message, findings);
    ease.of(message)
        .filter(score -> score.isHard())
        .ifPresent(
            score ->
                findings.add(
                    Code.HARD_TO_READ,
                    message.path(),
                    "its reading ease is "
                        + Math.round(score.value())
                        + " of 100 ("
                        + score.by()
                        + "); below "
                        + Math.round(score.hardBelow())
                        + " a text is hard"));
  }

  /**
   * After the "We-We" calculator (Eisenberg, FutureNow): the customer focus rate is the share of
   * the reader's words among both. Merge fields about the reader count as theirs.
   */
  private void checkFocus(Message message, Findings findings) {
    List<String> words = Languages.words(message.text());
    long we = 0;
    long you = 0;
    for (Language language : languages.maybe(message.language())) {
      long mine = Languages.count(language.we(), words);
      long theirs = Languages.count(language.you(), words);
      if (mine + theirs > we + you) {
        we = mine;
        you = theirs;
      }
    }
    you += MergeFields.in(message.text()).stream().filter(MergeFields::isTheirs).count();
    if (we >= FEWEST_WE && we > you) {
      findings.add(
          Code.MORE_WE_THAN_YOU,
          message.path(),
          "it speaks of itself " + times(we) + " and of its reader " + times(you));
    }
  }

  private static String times(long n) {
    return n == 1 ? "once" : n + " times";
  }
}
