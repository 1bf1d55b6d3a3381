package org.posrules.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Behind which incident a page begins: its time and its id, which settles ties. */
record Cursor(long timeMicros, String id) {
  private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,18})~(.{1,200})");

  static Cursor of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("this is not where a page begins");
    }
    return new Cursor(Long.parseLong(parts.group(1)), parts.group(2));
  }

  static String behind(Kept last) {
    return Micros.of(last.incident().occasion().time().toInstant()) + "~" + last.incident().id();
  }
}
