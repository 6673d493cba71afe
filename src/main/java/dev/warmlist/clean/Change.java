package dev.warmlist.clean;

import dev.warmlist.prospect.Field;

/**
 * What cleaning did to one value.
 *
 * @param field the field that the cell was read as
 * @param before the cell as it came
 * @param after the value it became; for a moved one the value in its new field, empty when it went
 *     into several; for a doubtful one what was probably meant, which is offered and not applied;
 *     empty when it was dropped, unless it is clear what was meant
 * @param because why; {@link Because#effect()} says what happened to the value
 */
public record Change(Field field, String before, String after, Because because) {

  /**
   * The change in words: {@code not a valid e-mail}, {@code mistyped, perhaps meant:
   * ann@gmail.com}.
   */
  public String text() {
    boolean told = because.effect() == Because.Effect.REWRITTEN || after.isEmpty();
    return told ? because.text() : because.text() + ": " + after;
  }
}
