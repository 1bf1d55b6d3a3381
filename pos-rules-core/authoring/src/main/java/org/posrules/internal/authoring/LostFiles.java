package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/**
 * Where a name that there is not stands in many places, what gave it was lost: that is told once,
 * in place of what follows from it. Nothing lists the files of a rulebook; but the cases beside
 * rules say which rules there were, and nobody misspells one name many times. Used by one thread.
 */
final class LostFiles {
  private static final Set<ProblemKind> UNKNOWN =
      EnumSet.of(
          ProblemKind.UNKNOWN_ACTION,
          ProblemKind.UNKNOWN_CAUSE,
          ProblemKind.UNKNOWN_CONCEPT,
          ProblemKind.UNKNOWN_DEVICE_WORD,
          ProblemKind.UNKNOWN_FAMILY,
          ProblemKind.UNKNOWN_FINDING,
          ProblemKind.UNKNOWN_PHASE,
          ProblemKind.UNKNOWN_RULE,
          ProblemKind.UNKNOWN_SCHEME,
          ProblemKind.UNKNOWN_SIGNAL);

  private static final Pattern NAME =
      Pattern.compile("^there is no [a-z ]{1,40} ([A-Z][A-Z0-9_]+)");

  /** In as many files nobody makes up names at once. */
  private static final int FILES = 3;

  /** Which table gives the names that a kind of problem misses. */
  private static final Map<ProblemKind, String> TABLES =
      Map.of(
          ProblemKind.UNKNOWN_FAMILY,
          FamilyReader.TABLE,
          ProblemKind.UNKNOWN_CONCEPT,
          ConceptReader.FAMILIES);

  private final Map<String, String> texts = new TreeMap<>();
  private final List<RuleProblem> problems;

  /** To find a word its file is gone through. */
  private final Map<RuleProblem, String> words = new HashMap<>();

  private LostFiles(List<RulebookFiles> layers, List<RuleProblem> problems) {
    layers.forEach(layer -> texts.putAll(layer.texts()));
    this.problems = new ArrayList<>(CutYaml.told(texts, problems));
  }

  /** The problems of these layers, with what was lost in place of what follows from it. */
  static List<RuleProblem> told(List<RulebookFiles> layers, List<RuleProblem> problems) {
    LostFiles lost = new LostFiles(layers, problems.stream().distinct().toList());
    lost.rules();
    lost.causes();
    lost.tables();
    lost.others();
    return lost.problems;
  }

  private void rules() {
    Optional<LostRules> lost = LostRules.most(texts, problems, named());
    while (lost.isPresent()) {
      LostRules rules = lost.get();
      Set<RuleProblem> follow = rules.follow(texts, problems);
      Optional<RuleProblem> reason = rules.reason(texts, problems);
      problems.removeAll(follow);
      reason.map(of -> followed(of, follow)).ifPresent(problems::add);
      lost = LostRules.most(texts, problems, named());
    }
  }

  /** A file of rules without the one beside it, which says what the cause or the finding is. */
  private void causes() {
    Map<String, List<RuleProblem>> named = named();
    for (RuleProblem alone : List.copyOf(problems)) {
      if (alone.kind() == ProblemKind.RULE_WITHOUT_CASE && alone.line() == 0) {
        String yaml = CaseChecks.beside(alone.file());
        List<RuleProblem> unknown = named.getOrDefault(TopicFile.causeOf(yaml), List.of());
        if (!unknown.isEmpty()) {
          Set<RuleProblem> follow = new HashSet<>(unknown);
          follow.add(alone);
          problems.removeAll(follow);
          problems.add(
              followed(
                  RuleProblem.of(
                      ProblemKind.FILE_MISSING,
                      yaml,
                      "is missing, and others name what it is of: " + TopicFile.causeOf(yaml)),
                  follow));
        }
      }
    }
  }

  /** A table that a rulebook may go without, and whose names others use all the same. */
  private void tables() {
    TABLES.forEach(
        (kind, path) -> {
          List<RuleProblem> follow = problems.stream().filter(p -> p.kind() == kind).toList();
          if (follow.size() >= LostRules.MANY && !texts.containsKey(path)) {
            problems.removeAll(follow);
            problems.add(
                followed(
                    RuleProblem.of(
                        ProblemKind.FILE_MISSING, path, "is missing, and others use its names"),
                    follow));
          }
        });
  }

  private static RuleProblem followed(RuleProblem reason, Collection<RuleProblem> by) {
    return RuleProblem.of(
        reason.kind(), reason.place(), reason.message() + "; problems that follow: " + by.size());
  }

  private void others() {
    UNKNOWN.forEach(this::names);
    named().values().forEach(same -> once(same, "; what gave the name may be lost"));
    problems.stream()
        .filter(problem -> problem.kind() == ProblemKind.NAME_UNUSED)
        .collect(Collectors.groupingBy(RuleProblem::file, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(same -> once(same, "; the table of its patterns may be lost"));
  }

  /**
   * Several names of one kind that are gone in several files were given by the end of a table;
   * nobody misspells as many at once.
   */
  private void names(ProblemKind kind) {
    Map<String, List<RuleProblem>> gone =
        problems.stream()
            .filter(each -> each.kind() == kind && !word(each).isEmpty())
            .collect(Collectors.groupingBy(this::word, TreeMap::new, Collectors.toList()));
    List<RuleProblem> all = gone.values().stream().flatMap(List::stream).toList();
    long files = all.stream().map(RuleProblem::file).distinct().count();
    if (gone.size() >= LostRules.MANY && files >= FILES) {
      RuleProblem first = all.stream().min(RulebookReader.BY_PLACE).orElseThrow();
      problems.removeAll(new HashSet<>(all));
      problems.add(
          RuleProblem.of(
              first.kind(),
              first.place(),
              first.message()
                  + "; what gave the name may be lost: names besides this: "
                  + (gone.size() - 1)));
    }
  }

  private void once(List<RuleProblem> same, String why) {
    if (same.size() >= LostRules.MANY) {
      RuleProblem first = same.stream().min(RulebookReader.BY_PLACE).orElseThrow();
      problems.removeAll(same);
      problems.add(
          RuleProblem.of(
              first.kind(),
              first.place(),
              first.message() + why + ": places besides this: " + (same.size() - 1)));
    }
  }

  /** Empty where it cannot be seen. */
  private String word(RuleProblem problem) {
    return words.computeIfAbsent(problem, this::name);
  }

  /** As it stands at the place; a field may hold several, then the message has it. */
  private String name(RuleProblem problem) {
    String word = WordAt.of(texts, problem.place());
    if (!word.isEmpty() && problem.message().contains(word)) {
      return word;
    }
    Matcher told = NAME.matcher(problem.message());
    return told.find() ? told.group(1) : "";
  }

  /** By the name that there is not, the problems that tell of it. */
  private Map<String, List<RuleProblem>> named() {
    Map<String, List<RuleProblem>> named = new TreeMap<>();
    for (RuleProblem problem : problems) {
      if (UNKNOWN.contains(problem.kind()) || CareRowChecks.isOfAPlan(problem)) {
        Stream.of(word(problem))
            .filter(word -> !word.isEmpty())
            .forEach(word -> named.computeIfAbsent(word, any -> new ArrayList<>()).add(problem));
      }
    }
    return named;
  }
}
