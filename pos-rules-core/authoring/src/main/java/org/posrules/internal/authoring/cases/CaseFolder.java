package org.posrules.internal.authoring.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** All cases and stories of a rules folder. Each method reads the files anew. */
public final class CaseFolder {
  /** The folder of whole stories, which are no part of a rulebook. */
  public static final String STORIES = "scenarios";

  private static final String HELD_OUT = "held-out";
  private static final String ENDING = ".yaml";

  private final Path rules;
  private final CaseReader reader;

  public CaseFolder(Path rules, CaseNames names) {
    this.rules = rules;
    this.reader = new CaseReader(names);
  }

  /** The cases beside the rules. Throws {@link RulebookException} with every problem. */
  public List<RuleCase> ruleCases() {
    return read(
        path -> path.endsWith(ENDING) && !path.startsWith(STORIES + "/"),
        whole -> whole.mapByName("key").flatMap(map -> map.get(CaseReader.CASES)),
        reader::cases);
  }

  /** The whole stories. Throws {@link RulebookException} with every problem. */
  public List<RuleCase> stories() {
    return stories(path -> !isHeldOut(path));
  }

  /** Those that nobody looks at while writing rules. */
  public List<RuleCase> heldOutStories() {
    return stories(CaseFolder::isHeldOut);
  }

  private List<RuleCase> stories(Predicate<String> wanted) {
    return read(
        wanted.and(path -> path.endsWith(ENDING) && path.startsWith(STORIES + "/")),
        whole -> whole.map(List.of(CaseReader.CASES)).flatMap(map -> map.needed(CaseReader.CASES)),
        reader::stories);
  }

  private static boolean isHeldOut(String path) {
    return path.startsWith(STORIES + "/" + HELD_OUT);
  }

  private List<RuleCase> read(
      Predicate<String> wanted,
      Function<YamlValue, Optional<YamlValue>> list,
      Function<YamlValue, List<RuleCase>> cases) {
    List<RuleProblem> problems = Collections.synchronizedList(new ArrayList<>());
    List<RuleCase> read =
        files(wanted).parallelStream()
            .flatMap(path -> YamlReader.read(path, text(path), problems).stream())
            .flatMap(whole -> list.apply(whole).stream())
            .flatMap(found -> cases.apply(found).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return read;
  }

  private List<String> files(Predicate<String> wanted) {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> rules.relativize(file).toString().replace('\\', '/'))
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String path) {
    try {
      return Files.readString(rules.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
