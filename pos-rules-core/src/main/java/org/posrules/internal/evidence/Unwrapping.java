package org.posrules.internal.evidence;

import java.util.regex.Pattern;
import org.posrules.internal.text.Escapes;
import org.posrules.internal.text.PlainText;

/**
 * Takes a message out of what it was wrapped in: escapes of JSON, XML and URLs are undone, frames
 * of stack traces, heads of log lines, packages of classes and fields without a value are dropped;
 * the rest is brought to NFKC. Pure; linear.
 */
final class Unwrapping {
  private static final Pattern FRAME =
      Pattern.compile(
          "(?m)^[ \\t]*(?:at [\\w.$<>/`\\[\\], ]+\\([^\\n]*|File \"[^\\n]*, line \\d+[^\\n]*"
              + "|\\.\\.\\. \\d+ (?:more|common frames)[^\\n]*|--- End of [^\\n]*)$");

  /** When and in which thread a line of a log was written. */
  private static final Pattern LOG_HEAD =
      Pattern.compile(
          "(?m)^\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d[.,]\\d{3}\\w{0,6} \\[[\\w#-]{1,60}\\] ");

  /** A field that is false, null or empty says nothing; its name would say the contrary. */
  private static final Pattern EMPTY_FIELD =
      Pattern.compile(
          "\"[\\w.$-]{1,60}\"\\s{0,3}:\\s{0,3}(?:false\\b|null\\b|\"\"(?!\\w))"
              + "|\\b[\\w.$-]{2,60}\\s{0,3}(?:=>|[=:])\\s{0,3}(?:(?i:false|null|undefined)|nil|None)\\b"
              + "|\\b[\\w.$-]{2,60}\\s?=\\s?\\(null\\)"
              + "|<([\\w:-]{1,60})>(?:false|null)?</\\1>|<[\\w:-]{1,60}/>");

  /** Names of flags and of amounts that were moved: {@code isApproved}, {@code amount_captured}. */
  private static final String MOVED =
      "(?:(?:is|has|was)[_A-Z][\\w.$-]{1,56}|[\\w.$-]{0,56}(?:ed|[pP]aid|[sS]ent)"
          + "|(?:approved|captured|charged|debited|paid|refunded|settled)_?[aA]mount)";

  private static final String ZERO = "0(?:\\.0{1,4})?(?![.,]?\\w)";

  /**
   * The same of a zero where it means "no" or "nothing"; that of a code, a state or a wanted amount
   * says something.
   */
  private static final Pattern ZERO_FIELD =
      Pattern.compile(
          "\"%1$s\"\\s{0,3}:\\s{0,3}(?:\"%2$s\"|%2$s)|(?<![\\w.$-])%1$s\\s?=>?\\s?%2$s|<(%1$s)>%2$s</\\1>"
              .formatted(MOVED, ZERO));

  /** The package of a class says where the code stands, not what went wrong. */
  private static final Pattern PACKAGE =
      Pattern.compile("\\b(?:[a-z][a-z0-9_]{0,40}\\.){2,12}(?=[A-Z])");

  private Unwrapping() {}

  static String unwrap(String received) {
    String text = PlainText.of(hasAny(received, "\\&%") ? Escapes.undone(received) : received);
    // What a pattern cannot match without is looked for first: most texts have none of it.
    if (hasAny(text, "(,.-")) {
      text = FRAME.matcher(text).replaceAll("");
    }
    if (text.indexOf('[') >= 0) {
      text = LOG_HEAD.matcher(text).replaceAll("");
    }
    if (hasAny(text, ":=<")) {
      text = EMPTY_FIELD.matcher(text).replaceAll("\n");
      text = text.indexOf('0') < 0 ? text : ZERO_FIELD.matcher(text).replaceAll("\n");
    }
    return text.indexOf('.') == text.lastIndexOf('.') ? text : PACKAGE.matcher(text).replaceAll("");
  }

  private static boolean hasAny(String text, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
