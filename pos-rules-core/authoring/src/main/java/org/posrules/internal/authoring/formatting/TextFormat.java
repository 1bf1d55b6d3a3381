package org.posrules.internal.authoring.formatting;

import java.util.stream.Collectors;

/** Writes rules and YAML as all are written: LF, no BOM, nothing behind a line, one end. Pure. */
final class TextFormat {
  private TextFormat() {}

  static String format(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String lines =
        body.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).stripTrailing();
    return lines.isEmpty() ? "" : lines + "\n";
  }
}
