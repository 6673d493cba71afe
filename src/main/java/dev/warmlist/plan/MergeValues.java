package dev.warmlist.plan;

import dev.warmlist.consent.Permission;
import dev.warmlist.consent.Stopped;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.function.UnaryOperator;

/**
 * What merge fields stand for in texts about one prospect: {@code sender}, or a known field. A
 * value that would give a stopped handle away is as good as missing.
 *
 * @param sender who writes; empty when nobody is named
 * @param values what is known of them
 * @param stopped what must not be shown
 */
public record MergeValues(String sender, Values values, Stopped stopped)
    implements UnaryOperator<String> {

  /** The values that a permission lets be shown. */
  public MergeValues(String sender, Values values, Permission permission) {
    this(sender, values, new Stopped(permission.stoppedHandles()));
  }

  @Override
  public String apply(String name) {
    return name.equals("sender")
        ? sender
        : Field.of(name).map(values::first).map(stopped::shown).orElse("");
  }
}
