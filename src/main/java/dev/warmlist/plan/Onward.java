package dev.warmlist.plan;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What follows on the last step of a prospect's sequence.
 *
 * @param sequence the name of the next sequence
 * @param earliest the first day of it, if no sign of theirs changes the way
 */
public record Onward(String sequence, LocalDate earliest) {

  /** What follows on these touches, if the sequence says. */
  static Optional<Onward> after(Playbook playbook, Sequence sequence, List<Touch> touches) {
    return playbook.sequences().stream()
        .filter(next -> next.name().equals(sequence.next()))
        .findFirst()
        .flatMap(next -> last(touches).map(last -> new Onward(next.name(), start(next, last))));
  }

  /** The last touch that has a date, or may have one without a sign of theirs. */
  private static Optional<LocalDate> last(List<Touch> touches) {
    return touches.stream()
        .filter(touch -> touch.unlockedBy().isEmpty())
        .map(Touch::earliest)
        .max(LocalDate::compareTo);
  }

  private static LocalDate start(Sequence next, LocalDate last) {
    int days = next.steps().get(0).after().map(delay -> delay.inDays()).orElse(1);
    return last.plusDays(days);
  }
}
