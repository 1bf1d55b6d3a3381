package org.posrules.internal.evidence;

import java.util.List;

/** Where, in a nested exception, the innermost one begins: what really happened. Pure. */
final class RootCause {
  private static final List<String> MARKS =
      List.of("Caused by:", "---> ", "Inner Exception:", "InnerException:", "[cause]:");

  private RootCause() {}

  /** 0 when the text is no nested exception. */
  static int begin(String text) {
    return Math.max(0, MARKS.stream().mapToInt(text::lastIndexOf).max().orElse(0));
  }
}
