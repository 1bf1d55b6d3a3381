package org.posrules.internal.authoring.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** All cases and stories of a rules folder. */
public final class CaseFolder {
  /** The folder of whole stories; those that are held out are no part of a rulebook. */
  public static final String STORIES = "scenarios";

  /** The folder of all that is about shops. */
  public static final String CARE = "care/";

  private static final String HELD_OUT = "held-out";
  private static final String ENDING = ".yaml";

  private final SortedMap<String, String> texts;
  private final CaseReader reader;
  private final CareCaseReader care;

  /** {@code texts}: of the folder, by path. */
  public CaseFolder(Map<String, String> texts, CaseNames names) {
    this.texts = new TreeMap<>(texts);
    this.reader = new CaseReader(names);
    this.care = new CareCaseReader(names);
  }

  /** The cases beside the rules. Throws {@link RulebookException} with every problem. */
  public List<RuleCase> ruleCases() {
    return read(
        path -> path.endsWith(ENDING) && !isStory(path) && !path.startsWith(CARE),
        CaseFolder::casesOf,
        reader::cases);
  }

  /** The cases about shops. Throws {@link RulebookException} with every problem. */
  public List<CareCase> careCases() {
    return read(
        path -> path.endsWith(ENDING) && path.startsWith(CARE), CaseFolder::casesOf, care::cases);
  }

  private static Optional<YamlValue> casesOf(YamlValue whole) {
    return whole.mapByName("key").flatMap(map -> map.get(CaseReader.CASES));
  }

  /** The whole stories. Throws {@link RulebookException} with every problem. */
  public List<RuleCase> stories() {
    return stories(CaseFolder::isTeaching);
  }

  /** The whole stories of one file, wherever it stands. Throws {@link RulebookException} too. */
  public static List<RuleCase> storiesOf(String file, String text) {
    String path = STORIES + "/" + file;
    return new CaseFolder(Map.of(path, text), CaseNames.any()).stories(path::equals);
  }

  /** Those that nobody looks at while writing rules. */
  public List<RuleCase> heldOutStories() {
    return stories(CaseFolder::isHeldOut);
  }

  private List<RuleCase> stories(Predicate<String> wanted) {
    return read(
        wanted,
        whole -> whole.map(List.of(CaseReader.CASES)).flatMap(map -> map.needed(CaseReader.CASES)),
        reader::stories);
  }

  /** Whether a file of this path holds stories. */
  public static boolean isStory(String path) {
    return path.endsWith(ENDING) && path.startsWith(STORIES + "/");
  }

  /** Whether a file of this path holds stories that a rulebook learns from. */
  public static boolean isTeaching(String path) {
    return isStory(path) && !isHeldOut(path);
  }

  /**
   * Whether a file of this path holds stories that nobody looks at, and no rulebook learns from.
   */
  public static boolean isHeldOut(String path) {
    return isStory(path) && path.startsWith(STORIES + "/" + HELD_OUT);
  }

  private <C> List<C> read(
      Predicate<String> wanted,
      Function<YamlValue, Optional<YamlValue>> list,
      Function<YamlValue, List<C>> cases) {
    List<RuleProblem> problems = Collections.synchronizedList(new ArrayList<>());
    List<C> read =
        texts.entrySet().stream()
            .filter(file -> wanted.test(file.getKey()))
            .toList()
            .parallelStream()
            .flatMap(file -> YamlReader.read(file.getKey(), file.getValue(), problems).stream())
            .flatMap(whole -> list.apply(whole).stream())
            .flatMap(found -> cases.apply(found).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return read;
  }
}
