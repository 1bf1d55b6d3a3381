package org.posrules.internal.authoring;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posrules.rulebook.RulePlace;

/** The ids of the rules in DRL and where each stands; found without compiling. Pure. */
public final class RuleIds {
  private static final Pattern ID =
      Pattern.compile("^[ \\t]{0,99}@id\\( ?\"([^\"\\n]{1,99})\" ?\\)", Pattern.MULTILINE);

  private RuleIds() {}

  /** {@code drl}: texts by path. The first place of an id that stands twice. */
  public static Map<String, RulePlace> in(Map<String, String> drl) {
    Map<String, RulePlace> ids = new TreeMap<>();
    drl.forEach((path, text) -> read(path, text, ids));
    return ids;
  }

  private static void read(String path, String text, Map<String, RulePlace> ids) {
    Matcher found = ID.matcher(text);
    int line = 1;
    int counted = 0;
    while (found.find()) {
      for (; counted < found.start(1); counted++) {
        line += text.charAt(counted) == '\n' ? 1 : 0;
      }
      int column = found.start(1) - text.lastIndexOf('\n', found.start(1));
      ids.putIfAbsent(found.group(1), new RulePlace(path, line, column));
    }
  }
}
