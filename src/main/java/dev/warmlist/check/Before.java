package dev.warmlist.check;

import dev.warmlist.prospect.Channel;
import java.time.LocalDate;

/**
 * A contact of the days before the plan.
 *
 * @param id whom it was with
 * @param account a number for their firm, or 0 when they have none
 * @param channel how
 * @param by who did it
 * @param day when
 */
public record Before(String id, int account, Channel channel, String by, LocalDate day) {}
