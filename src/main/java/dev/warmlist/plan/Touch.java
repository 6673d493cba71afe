package dev.warmlist.plan;

import dev.warmlist.playbook.Purpose;
import dev.warmlist.prospect.Channel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One act, ready for a person to do: a line of {@code touches.csv}.
 *
 * @param id stable over runs: the prospect's id, the sequence and the step
 * @param date the day, or nothing when it waits for a sign of theirs
 * @param earliest the first day on which it may happen
 * @param from start of the window
 * @param to end of the window
 * @param zone the window's zone
 * @param by who does it
 * @param prospectId whom it is for
 * @param name what they are called; may be empty
 * @param company their firm; may be empty
 * @param channel how
 * @param via how, in the team's own word for the channel
 * @param purpose what for
 * @param step the step's name
 * @param what what to do, with all merge fields filled
 * @param needs what has to be there before, in words; may be empty
 * @param unlockedBy what opens it, in words; may be empty
 * @param contact the address on the channel; may be empty
 * @param because why this day
 */
public record Touch(
    String id,
    Optional<LocalDate> date,
    LocalDate earliest,
    LocalTime from,
    LocalTime to,
    ZoneId zone,
    String by,
    String prospectId,
    String name,
    String company,
    Channel channel,
    String via,
    Purpose purpose,
    String step,
    String what,
    String needs,
    String unlockedBy,
    String contact,
    String because) {}
