/**
 * Who may be met on which channel, and why not: do-not-contact lists, opt-outs and contact rules.
 *
 * <p>It refuses to know tags.
 */
@NullMarked
package dev.warmlist.consent;

import org.jspecify.annotations.NullMarked;
