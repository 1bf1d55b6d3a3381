package org.posrules.internal.authoring.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posrules.internal.authoring.ChangeLog;
import org.posrules.internal.authoring.ChangeLog.Ids;
import org.posrules.internal.authoring.ChangeLog.Section;
import org.posrules.internal.authoring.RuleRecords;
import org.posrules.internal.authoring.RuleRecords.Given;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * Holds a rulebook to its own record of what has changed: each version has an entry, each rule of
 * this version is named there, and whatever was ever named is a rule or retired. So no id is lost,
 * and none comes back as another rule's. A folder without a record is held to nothing.
 */
final class ChangeLogCheck {
  private final ChangeLog log;
  private final RuleRecords records;
  private final List<RuleProblem> problems;

  private ChangeLogCheck(ChangeLog log, RuleRecords records, List<RuleProblem> problems) {
    this.log = log;
    this.records = records;
    this.problems = problems;
  }

  /**
   * {@code texts}: of the rulebook by path.
   *
   * @param version of the rulebook; empty where it has none
   */
  static void check(
      ChangeLog log, Map<String, String> texts, String version, List<RuleProblem> problems) {
    ChangeLogCheck check = new ChangeLogCheck(log, RuleRecords.of(texts), problems);
    check.verbs();
    check.known();
    check.records.rules().forEach(check::sameRule);
    if (!version.isEmpty()) {
      log.section(version).ifPresentOrElse(check::named, () -> check.withoutEntry(version));
    }
  }

  private void verbs() {
    log.sections().stream()
        .flatMap(section -> section.odd().stream())
        .forEach(
            line ->
                problem(line, "a line begins with one of four verbs: new, update, fix, remove"));
  }

  private void known() {
    for (Section section : log.sections()) {
      for (Ids ids : section.ids()) {
        if (records.letters().contains(ids.letters())) {
          ids.written().stream()
              .filter(id -> !records.knows(id))
              .forEach(
                  id ->
                      problem(
                          ids.place(),
                          "there is no rule "
                              + id
                              + "; one that is gone has a line in tables/retired.csv"));
        }
      }
    }
  }

  /** A rule that is named under a version before the one that brought it was another one. */
  private void sameRule(String id, Given rule) {
    log.sections().stream()
        .skip(log.after(rule.since()).size() + 1L)
        .flatMap(section -> section.ids().stream())
        .filter(ids -> ids.has(id))
        .findFirst()
        .ifPresent(
            ids ->
                problems.add(
                    RuleProblem.of(
                            ProblemKind.NAME_RETIRED,
                            rule.place(),
                            "this id was another rule's before "
                                + rule.since()
                                + " and never comes back: "
                                + id
                                + "; take another")
                        .with(ids.place())));
  }

  private void named(Section section) {
    records.rules().entrySet().stream()
        .filter(rule -> rule.getValue().since().equals(section.version()))
        .filter(rule -> !section.names(rule.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            rule ->
                problem(
                    rule.getValue().place(),
                    "no line of "
                        + ChangeLog.FILE
                        + " names "
                        + rule.getKey()
                        + ", which is new in "
                        + section.version()
                        + "; add one there: - new: …"));
  }

  private void withoutEntry(String version) {
    RulePlace place =
        Optional.of(log.sections())
            .filter(sections -> !sections.isEmpty())
            .map(sections -> sections.get(0).place())
            .orElse(RulePlace.of(ChangeLog.FILE));
    problem(
        place,
        "the version " + version + " of rulebook.yaml has no entry; begin one: ## " + version);
  }

  private void problem(RulePlace place, String message) {
    problems.add(RuleProblem.of(ProblemKind.CHANGELOG, place, message));
  }
}
