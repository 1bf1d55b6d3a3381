package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.internal.authoring.cases.CareCase;
import org.posrules.internal.authoring.cases.CareCaseReader;
import org.posrules.internal.authoring.cases.CaseNames;
import org.posrules.internal.authoring.cases.CaseReader;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * Reads the cases beside the rules for what is wrong with them. A rule that no case names is a
 * problem, and so is a case that names a rule which is gone: the one notices a rule without a test,
 * the other a file of rules that was cut or lost.
 */
final class CaseChecks {
  private static final String RULES = ".drl";

  private final CaseReader reader;
  private final CareCaseReader careReader;
  private final Map<String, RulePlace> rules;
  private final List<RuleProblem> problems;

  /** {@code rules}: the place of each rule's id. */
  CaseChecks(CaseNames names, Map<String, RulePlace> rules, List<RuleProblem> problems) {
    this.reader = new CaseReader(names);
    this.careReader = new CareCaseReader(names);
    this.rules = rules;
    this.problems = problems;
  }

  /** {@code drl}: the files of rules by path. */
  void check(TopicFiles topics, Set<String> drl) {
    Set<String> paths =
        Stream.concat(
                topics.read().stream().map(TopicFile::path),
                topics.care().stream().map(CareFile::path))
            .collect(Collectors.toSet());
    Set<String> alone =
        drl.stream().filter(path -> !paths.contains(beside(path))).collect(Collectors.toSet());
    Set<String> single =
        paths.stream()
            .filter(path -> drl.stream().noneMatch(rules -> beside(rules).equals(path)))
            .collect(Collectors.toSet());
    alone.stream()
        .filter(path -> !topics.broken().contains(beside(path)))
        .forEach(path -> alone(path, single));
    Set<String> named =
        topics.read().parallelStream()
            .flatMap(topic -> cases(topic).stream())
            .flatMap(one -> one.expect().rules().stream())
            .collect(Collectors.toCollection(HashSet::new));
    topics.care().stream()
        .flatMap(file -> cases(file).stream())
        .forEach(one -> named.addAll(one.rules()));
    Map<String, List<String>> byFile = new TreeMap<>();
    rules.forEach(
        (id, place) -> byFile.computeIfAbsent(place.file(), any -> new ArrayList<>()).add(id));
    byFile.keySet().removeAll(alone);
    byFile.forEach((path, ids) -> untested(path, ids, named));
  }

  /** Several rules of which no case names one have lost their cases at once. */
  private void untested(String path, List<String> ids, Set<String> named) {
    List<String> untested = ids.stream().filter(id -> !named.contains(id)).toList();
    if (untested.size() > 1 && untested.size() == ids.size()) {
      without(path, "its cases name no rule of ", untested);
    } else if (untested.size() >= LostRules.MANY) {
      without(path, "its cases do not name each rule of ", untested);
    } else {
      untested.forEach(
          id -> problems.add(untested(id, rules.getOrDefault(id, RulePlace.of(path)))));
    }
  }

  private void without(String path, String how, List<String> ids) {
    problems.add(
        RuleProblem.of(
            ProblemKind.RULE_WITHOUT_CASE,
            beside(path),
            how + path + ": " + String.join(", ", ids)));
  }

  /** {@code single}: files of cases without rules beside them, one of which may be meant. */
  private void alone(String path, Set<String> single) {
    problems.add(
        RuleProblem.of(
            ProblemKind.RULE_WITHOUT_CASE,
            path,
            "has no cases beside it; write them into "
                + beside(path)
                + Nearest.hint(beside(path), single)));
  }

  private List<RuleCase> cases(TopicFile topic) {
    return topic.map().get(CaseReader.CASES).map(reader::cases).orElse(List.of());
  }

  private List<CareCase> cases(CareFile file) {
    return file.map().get(CaseReader.CASES).map(careReader::cases).orElse(List.of());
  }

  private static RuleProblem untested(String id, RulePlace place) {
    return RuleProblem.of(
        ProblemKind.RULE_WITHOUT_CASE,
        place,
        "no case names "
            + id
            + "; write one in which it speaks into "
            + beside(place.file())
            + ", with rules: ["
            + id
            + "]");
  }

  /** Where the cases of a file of rules stand. */
  static String beside(String path) {
    return path.substring(0, path.length() - RULES.length()) + TopicFile.ENDING;
  }
}
