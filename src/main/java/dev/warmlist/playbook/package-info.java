/**
 * What a team writes down: people, hours, gives, calendar, tags, sequences, templates. It begins at
 * {@link dev.warmlist.playbook.Playbooks}; it alone knows YAML and jmustache.
 *
 * <p>It refuses to know where prospects come from.
 */
@NullMarked
package dev.warmlist.playbook;

import org.jspecify.annotations.NullMarked;
