package org.posrules.service.door;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name or address that a client calls us by, and perhaps a port (RFC 3986, 3.2). */
final class HostName {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+|\\[[0-9A-Fa-f:.]+])?(?::([0-9]{0,5}))?");
  private static final int LAST_PORT = 65_535;

  private HostName() {}

  static boolean isGood(String host) {
    Matcher form = FORM.matcher(host);
    return form.matches()
        && (form.group(1) == null
            || form.group(1).isEmpty()
            || Integer.parseInt(form.group(1)) <= LAST_PORT);
  }
}
