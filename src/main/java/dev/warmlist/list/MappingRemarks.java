package dev.warmlist.list;

import dev.warmlist.list.Binding.Take;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;

/** What a person should know of how columns are read, in finished sentences. */
final class MappingRemarks {
  private MappingRemarks() {}

  static List<String> of(
      Columns columns, List<Assignment> assigned, List<Binding> bindings, List<String> further) {
    var remarks = new ArrayList<String>(further);
    for (Binding binding : bindings) {
      String name = '"' + columns.header(binding.column()) + '"';
      if (binding.take() == Take.ALL_AND_BLANKS) {
        remarks.add("Column " + name + " holds only ticks; a blank is read as a no.");
      }
      if (binding.take() == Take.MEANT && binding.field() == Field.DO_NOT_CONTACT) {
        remarks.add(
            "Column " + name + " is carried along, but what says no to contact in it is honoured.");
      }
    }
    for (int i = 0; i < assigned.size(); i++) {
      if (assigned.get(i).why().contains("not about contacting")) {
        remarks.add(
            "Column \""
                + columns.header(i)
                + "\" may say who is not to be contacted, but its cells don't; it is not used.");
      }
    }
    return List.copyOf(remarks);
  }
}
