package org.posrules.internal.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.internal.authoring.cases.CareCase;
import org.posrules.internal.authoring.cases.CareCaseReader;
import org.posrules.internal.authoring.cases.CaseNames;
import org.posrules.internal.authoring.cases.CaseReader;
import org.posrules.internal.authoring.cases.RuleCase;
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
    alone.stream().filter(path -> !topics.broken().contains(beside(path))).forEach(this::alone);
    Set<String> named =
        topics.read().parallelStream()
            .flatMap(topic -> cases(topic).stream())
            .flatMap(one -> one.expect().rules().stream())
            .collect(Collectors.toCollection(HashSet::new));
    topics.care().stream()
        .flatMap(file -> cases(file).stream())
        .forEach(one -> named.addAll(one.rules()));
    rules.forEach(
        (id, place) -> {
          if (!named.contains(id) && !alone.contains(place.file())) {
            problems.add(untested(id, place));
          }
        });
  }

  private void alone(String path) {
    problems.add(
        RuleProblem.of(
            ProblemKind.RULE_WITHOUT_CASE,
            path,
            "has no cases beside it; write them into " + beside(path)));
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
