package dev.warmlist.query;

import java.util.List;

/** Whatever can be searched: it answers with the values that it has under a name. */
@FunctionalInterface
public interface Subject {

  /** The values of a field, as text (dates as ISO dates); empty when it has none. */
  List<String> values(String field);
}
