package org.posrules;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.posrules.internal.authoring.RulebookReader;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;

/** The frozen rulebook by which the engine and its rooms are tested; it knows no real rule. */
public final class TinyRulebook {
  public static final Path FOLDER = Path.of("src/test/resources/tiny-rulebook");

  private static final RulebookContent CONTENT = content(source());

  private TinyRulebook() {}

  public static RuleSource source() {
    return RuleSource.trusted(RuleSource.directory(FOLDER));
  }

  public static RulebookContent content() {
    return CONTENT;
  }

  public static RulebookContent content(RuleSource source) {
    return RulebookReader.read(SourceReader.floor(), SourceReader.layers(source));
  }

  /** Its files, to be changed at will. */
  public static Map<String, String> files() {
    return new TreeMap<>(SourceReader.layers(source()).get(0).texts());
  }

  /** Its files, one of them changed in one place. */
  public static Map<String, String> changed(String path, String from, String to) {
    Map<String, String> files = files();
    String text = files.get(path);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(path + " does not contain " + from);
    }
    files.put(path, text.replace(from, to));
    return files;
  }

  /** Its files, one of them with another line at its end. */
  public static Map<String, String> withLine(String path, String line) {
    Map<String, String> files = files();
    files.merge(path, line + "\n", String::concat);
    return files;
  }

  /**
   * A problem by its line alone; where in the line it is, the pages of the kinds of problems test.
   */
  public static String told(RuleProblem problem) {
    return RuleProblem.of(
            problem.kind(), RulePlace.of(problem.file(), problem.line()), problem.message())
        .toString();
  }

  public static DiagnosticEngine engine() {
    return Shared.ENGINE;
  }

  private static final class Shared {
    private static final DiagnosticEngine ENGINE =
        DiagnosticEngine.builder().rules(source()).build();
  }
}
