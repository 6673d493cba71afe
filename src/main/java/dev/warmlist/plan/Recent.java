package dev.warmlist.plan;

import dev.warmlist.prospect.Channel;
import java.time.LocalDate;

/**
 * A contact of the days before the plan, which still counts towards gaps and limits.
 *
 * @param number the prospect's number
 * @param account a number for their firm, or 0
 * @param channel how they were contacted
 * @param by the name of whoever did it
 * @param day when
 */
public record Recent(int number, int account, Channel channel, String by, LocalDate day) {}
