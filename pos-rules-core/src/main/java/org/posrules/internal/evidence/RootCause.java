package org.posrules.internal.evidence;

import java.util.List;

/** Where, in a nested exception, the innermost one begins: what really happened. Pure. */
final class RootCause {
  /** Each has a colon or an arrow, which few texts have. */
  private static final List<String> MARKS =
      List.of("Caused by:", "---> ", "Inner Exception:", "InnerException:", "[cause]:");

  private RootCause() {}

  /** 0 when the text is no nested exception. */
  static int begin(String text) {
    if (text.indexOf(':') < 0 && text.indexOf('>') < 0) {
      return 0;
    }
    int begin = 0;
    for (String mark : MARKS) {
      begin = Math.max(begin, text.lastIndexOf(mark));
    }
    return begin;
  }
}
