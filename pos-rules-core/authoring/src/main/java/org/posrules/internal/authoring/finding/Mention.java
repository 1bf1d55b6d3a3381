package org.posrules.internal.authoring.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.rulebook.RulePlace;

/**
 * A line of a rulebook's file that names something.
 *
 * @param line as it stands there
 */
record Mention(RulePlace place, String line) {

  /** The lines of all files that hold the name as a whole word. */
  static List<Mention> of(String name, List<RulebookFiles> layers) {
    Pattern whole = Pattern.compile("(?<![A-Z0-9_])" + Pattern.quote(name) + "(?![A-Z0-9_])");
    List<Mention> mentions = new ArrayList<>();
    for (RulebookFiles layer : layers) {
      for (Map.Entry<String, String> file : layer.texts().entrySet()) {
        if (file.getValue().contains(name)) {
          inFile(whole.matcher(""), file.getKey(), file.getValue(), mentions);
        }
      }
    }
    return mentions;
  }

  /** Whether it is the row of that name: its key is the name, or tells something of it. */
  boolean isRowOf(String name) {
    return line.startsWith(name + ",") || line.contains("=" + name + ",");
  }

  private static void inFile(Matcher whole, String path, String text, List<Mention> mentions) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (whole.reset(line).find()) {
        mentions.add(new Mention(RulePlace.of(path, number), line.strip()));
      }
    }
  }
}
