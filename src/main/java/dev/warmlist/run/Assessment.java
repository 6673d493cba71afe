package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.consent.Permission;
import dev.warmlist.plan.Course;
import dev.warmlist.plan.Enroller;
import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.query.Subject;
import dev.warmlist.tag.Tag;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that can be said of one prospect without looking at the others.
 *
 * @param prospect whom it is about
 * @param where where they are
 * @param permission how they may be met
 * @param tags sorted by name
 * @param subject what queries see
 * @param rest why they rest, if they do
 * @param open the channels on which they may be met
 * @param given signs that they gave
 * @param lastSign the day of the last sign of them, if there was any
 * @param hold why they wait until somebody has had a look, if they do
 * @param sequence the sequence that suits them; of those who weren't heard from for too long one
 *     that only finds out
 * @param course where they stand in it, if a plan has begun with them
 */
record Assessment(
    Prospect prospect,
    Whereabouts where,
    Permission permission,
    List<Tag> tags,
    Subject subject,
    Optional<Reason> rest,
    Set<Channel> open,
    Set<Sign> given,
    Optional<LocalDate> lastSign,
    Optional<Reason> hold,
    Optional<Enroller.Choice> sequence,
    Optional<Course> course) {}
