package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * Rules of two layers with the same name or id. The compiler does not see them, for it compiles one
 * of the layers alone.
 */
final class RuleTwins {
  private static final Pattern NAME = Pattern.compile("^\\s{0,40}rule\\s{1,40}\"([^\"]{1,400})\"");
  private static final Pattern ID = Pattern.compile("@id\\s{0,40}\\(\\s{0,40}\"([^\"]{1,100})\"");
  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/");
  private static final Pattern NO_LINE_END = Pattern.compile("[^\\n]");

  private final Map<String, Place> seen = new HashMap<>();
  private final List<RuleProblem> problems = new ArrayList<>();

  private record Place(int layer, RulePlace place) {}

  private RuleTwins() {}

  /** Throws {@link RulebookException} with both places of each. */
  static void refuse(List<Layer> layers) {
    RuleTwins twins = new RuleTwins();
    for (int i = 0; i < layers.size(); i++) {
      int layer = i;
      layers.get(i).files().drl().forEach((path, text) -> twins.read(layer, path, text));
    }
    if (!twins.problems.isEmpty()) {
      throw new RulebookException(twins.problems);
    }
  }

  private void read(int layer, String path, String text) {
    String code =
        COMMENT
            .matcher(text)
            .replaceAll(comment -> NO_LINE_END.matcher(comment.group()).replaceAll(" "));
    List<String> lines = code.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Place place = new Place(layer, RulePlace.of(path, i + 1));
      note(NAME.matcher(lines.get(i)), ProblemKind.RULE_NAME_TWICE, "name", place);
      note(ID.matcher(lines.get(i)), ProblemKind.RULE_ID_TWICE, "id", place);
    }
  }

  private void note(Matcher found, ProblemKind kind, String what, Place place) {
    if (!found.find()) {
      return;
    }
    Place first = seen.putIfAbsent(kind + found.group(1), place);
    if (first != null && first.layer() != place.layer()) {
      problems.add(
          RuleProblem.of(
                  kind,
                  place.place(),
                  "the "
                      + what
                      + " stands in the rulebook below already: "
                      + found.group(1)
                      + "; give this rule another one")
              .with(first.place()));
    }
  }
}
