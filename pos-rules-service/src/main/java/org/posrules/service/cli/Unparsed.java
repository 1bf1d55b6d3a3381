package org.posrules.service.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Arguments before they are parsed: help and complaints about them have a language and colours too.
 * Pure.
 */
final class Unparsed {
  private Unparsed() {}

  /** What a flag is given, in their order. */
  static List<String> values(String flag, List<String> arguments) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(flag + "=")) {
        values.add(argument.substring(flag.length() + 1));
      } else if (argument.equals(flag) && i + 1 < arguments.size()) {
        values.add(arguments.get(i + 1));
      }
    }
    return values;
  }
}
