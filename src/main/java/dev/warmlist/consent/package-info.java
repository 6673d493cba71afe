/**
 * Who may be met on which channel, and why not. {@link dev.warmlist.consent.DoNotContact} and
 * {@link dev.warmlist.consent.Customers} read lists, and find people on them by any value of
 * theirs; {@link dev.warmlist.consent.ContactRules} puts what lists, columns, call outcomes and the
 * rules of a country say together into a {@link dev.warmlist.consent.Permission}.
 *
 * <p>It refuses to know tags.
 */
@NullMarked
package dev.warmlist.consent;

import org.jspecify.annotations.NullMarked;
