package org.posrules.internal.authoring.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** All cases and stories of a rules folder. Each method reads the files anew. */
public final class CaseFolder {
  private static final String STORIES = "scenarios";
  private static final String HELD_OUT = "held-out";

  private final Path rules;
  private final CaseReader reader;

  public CaseFolder(Path rules, CaseNames names) {
    this.rules = rules;
    this.reader = new CaseReader(names);
  }

  /** The cases beside the rules. Throws {@link RulebookException} with every problem. */
  public List<RuleCase> ruleCases() {
    return read(rules, path -> name(path).endsWith(".cases.yaml"), CaseReader::cases);
  }

  /** The whole stories. Throws {@link RulebookException} with every problem. */
  public List<RuleCase> stories() {
    return stories(path -> !name(path).startsWith(HELD_OUT));
  }

  /** Those that nobody looks at while writing rules. */
  public List<RuleCase> heldOutStories() {
    return stories(path -> name(path).startsWith(HELD_OUT));
  }

  private List<RuleCase> stories(Predicate<Path> wanted) {
    return read(
        rules.resolve(STORIES),
        path -> name(path).endsWith(".yaml") && wanted.test(path),
        CaseReader::stories);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private List<RuleCase> read(
      Path folder,
      Predicate<Path> wanted,
      BiFunction<CaseReader, YamlValue, List<RuleCase>> cases) {
    List<RuleProblem> problems = new ArrayList<>();
    List<RuleCase> read = new ArrayList<>();
    for (Path file : files(folder, wanted)) {
      String path = rules.relativize(file).toString().replace('\\', '/');
      list(path, text(file), problems).ifPresent(list -> read.addAll(cases.apply(reader, list)));
    }
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return read;
  }

  private static Optional<YamlValue> list(String path, String text, List<RuleProblem> problems) {
    return YamlReader.read(path, text, problems)
        .flatMap(whole -> whole.map(List.of(CaseReader.CASES)))
        .flatMap(map -> map.needed(CaseReader.CASES));
  }

  private static List<Path> files(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
