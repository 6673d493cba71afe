/**
 * Makes lists whose duplicates are known: what people would write down of people and firms that
 * don't exist. It knows how names, firms and habits are spread, and nothing of how matching works.
 */
@NullMarked
package dev.warmlist.match.generate;

import org.jspecify.annotations.NullMarked;
