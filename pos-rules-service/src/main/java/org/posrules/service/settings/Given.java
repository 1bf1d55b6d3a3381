package org.posrules.service.settings;

import java.util.List;

/**
 * The values that something was set to, and where.
 *
 * @param origin for a complaint: a flag, a variable, or a file with its line
 */
record Given(List<String> values, String origin) {
  Given {
    values = List.copyOf(values);
  }

  String only() {
    return values.get(values.size() - 1);
  }
}
