package dev.warmlist.clean;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The time zones of telephone numbers. Its tables are read when the first zone is asked for. */
final class PhoneZones {
  private static final Set<String> AVAILABLE = Set.copyOf(ZoneId.getAvailableZoneIds());

  private PhoneZones() {}

  /** The zones in which an international number may ring, in order of their names. */
  static List<ZoneId> of(String e164) {
    var found = new ArrayList<ZoneId>();
    try {
      var number = PhoneNumberUtil.getInstance().parse(e164, "ZZ");
      var names = PhoneNumberToTimeZonesMapper.getInstance().getTimeZonesForNumber(number);
      for (String name : new TreeSet<>(names)) {
        if (AVAILABLE.contains(name) && !name.startsWith("Etc/")) {
          found.add(ZoneId.of(name));
        }
      }
    } catch (NumberParseException e) {
      return List.of();
    }
    return found;
  }
}
