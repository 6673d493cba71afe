package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.prospect.RowRef;
import java.util.List;

/**
 * A row that was set aside, as it came.
 *
 * @param ref which row
 * @param cells all its cells, surplus ones too
 * @param reason why
 */
public record Reject(RowRef ref, List<String> cells, Reason reason) {}
