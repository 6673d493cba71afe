package dev.warmlist.export;

import dev.warmlist.plan.Goal;
import dev.warmlist.plan.Schedule;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The figures of a plan run, for those who read the run's story, the report or the summary. All
 * maps are in the order in which they are to be shown.
 *
 * @param version the program's version
 * @param asOf the day the run believed it was
 * @param playbook the playbook's name
 * @param settings what was set, by option or playbook, as name and value
 * @param digest a SHA-256 over the settings and the playbook, in hex
 * @param lists how each list was read
 * @param tallies the row sums of each list
 * @param total the row sums of all lists
 * @param people how many prospects may be met
 * @param reach how many of them on which channel
 * @param contacts how they may be met, by country and channel
 * @param rejected rows by reason, in words
 * @param suppressed rows by reason, in words
 * @param resting rows by reason, in words
 * @param waiting rows by reason, in words
 * @param reviews pairs that need a look
 * @param reviewPeople prospects that wait for it
 * @param weeks for each week (its Monday) how many touches of which purpose
 * @param touches dated touches in all
 * @param firstTouch the day of the first one; the plan's first day when there is none
 * @param lastTouch the day of the last one
 * @param load the team's hours
 * @param goals how far the plan fills the playbook's goals
 * @param teamSize how many take part
 * @param team who acts, in words: {@code 1 person (you, 6 hours a week: assumed)}
 * @param warnings what needs a person, in finished sentences
 */
public record Story(
    String version,
    LocalDate asOf,
    String playbook,
    Map<String, String> settings,
    String digest,
    List<ListStory> lists,
    List<Tally> tallies,
    Tally total,
    int people,
    Map<Channel, Integer> reach,
    Contacts contacts,
    Map<String, Integer> rejected,
    Map<String, Integer> suppressed,
    Map<String, Integer> resting,
    Map<String, Integer> waiting,
    int reviews,
    int reviewPeople,
    Map<LocalDate, Map<Purpose, Integer>> weeks,
    int touches,
    LocalDate firstTouch,
    LocalDate lastTouch,
    Schedule.Load load,
    List<Goal> goals,
    int teamSize,
    String team,
    List<String> warnings) {

  /**
   * How a list was read.
   *
   * @param label the list
   * @param dialect encoding, delimiter and header, in words
   * @param rows data records
   * @param mapping how its columns were recognised, in words
   * @param notes further remarks, such as what its dispositions were read as
   */
  public record ListStory(
      String label, String dialect, int rows, String mapping, List<String> notes) {}
}
