package org.posrules.internal.authoring.yaml;

import java.util.List;
import java.util.Optional;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML file as a tree. Makes no objects of it, so no file can run code; takes no alias of
 * a collection and no deep nesting, so none can fill the memory or the stack.
 */
public final class YamlReader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setMaxAliasesForCollections(0).setParseComments(false).build();

  private YamlReader() {}

  /** The one document of the file; that there is none is a problem. */
  public static Optional<YamlValue> read(String file, String text, List<RuleProblem> problems) {
    try {
      StreamReader characters = new StreamReader(SETTINGS, text);
      Composer composer =
          new Composer(SETTINGS, new ShallowParser(new ParserImpl(SETTINGS, characters)));
      Optional<Node> document = composer.getSingleNode();
      if (document.isPresent()) {
        YamlSource source = new YamlSource(file, text.lines().toList(), problems);
        return document.map(node -> new YamlValue(source, node));
      }
      problems.add(RuleProblem.of(ProblemKind.YAML_BROKEN, file, "is empty; fill it or delete it"));
    } catch (MarkedYamlEngineException e) {
      problems.add(WideSigns.broken(broken(file, e), text.lines().toList()));
    } catch (YamlEngineException e) {
      problems.add(RuleProblem.of(ProblemKind.YAML_BROKEN, file, "is no YAML: " + e.getMessage()));
    }
    return Optional.empty();
  }

  /** With the other place where something was opened that does not end as it should. */
  private static RuleProblem broken(String file, MarkedYamlEngineException e) {
    Optional<RulePlace> opened = e.getContextMark().map(mark -> place(file, mark));
    RulePlace at = e.getProblemMark().map(mark -> place(file, mark)).orElse(RulePlace.of(file));
    RuleProblem problem = RuleProblem.of(ProblemKind.YAML_BROKEN, at, YamlComplaint.of(e));
    return opened.filter(other -> other.line() != at.line()).map(problem::with).orElse(problem);
  }

  private static RulePlace place(String file, Mark mark) {
    return new RulePlace(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
