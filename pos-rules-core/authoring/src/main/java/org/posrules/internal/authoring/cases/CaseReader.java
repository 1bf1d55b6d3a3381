package org.posrules.internal.authoring.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posrules.FailedTransaction;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;

/** Reads the cases of one file. Whatever would make a case test less than it says is a problem. */
public final class CaseReader {
  /** The key of a file under which its cases stand. */
  public static final String CASES = "cases";

  private static final List<String> KEYS =
      List.of(
          "name",
          "lang",
          "kind",
          "source",
          "why",
          "given",
          "history",
          "past",
          "expect",
          "sensitive");
  private static final List<String> STORY = List.of("lang", "kind", "source", "why");

  private final HistoryReader history;
  private final ExpectReader expectations;

  public CaseReader(CaseNames names) {
    this.history = new HistoryReader(names);
    this.expectations = new ExpectReader(names);
  }

  /** The cases beside a rule. */
  public List<RuleCase> cases(YamlValue cases) {
    return read(cases, List.of());
  }

  /** Whole stories, which tell where they come from and why their labels are right. */
  public List<RuleCase> stories(YamlValue cases) {
    return read(cases, STORY);
  }

  private List<RuleCase> read(YamlValue cases, List<String> needed) {
    List<RuleCase> read = new ArrayList<>();
    Map<String, RulePlace> taken = new HashMap<>();
    for (YamlValue item : cases.items()) {
      Optional<YamlMap> map = item.map(KEYS);
      map.ifPresent(one -> needed.forEach(one::neededText));
      map.map(this::one).ifPresent(one -> add(one, item, taken, read));
    }
    return read;
  }

  private static void add(
      RuleCase one, YamlValue item, Map<String, RulePlace> taken, List<RuleCase> read) {
    RulePlace other = taken.putIfAbsent(one.name(), one.place());
    if (other != null && !one.name().isEmpty()) {
      item.problem(
          ProblemKind.CASE_NAME_TWICE, "two cases of this file have the name " + one.name(), other);
    }
    read.add(one);
  }

  private RuleCase one(YamlMap map) {
    Optional<YamlValue> given = map.needed("given");
    FailedTransaction transaction =
        given.map(GivenReader::read).orElseGet(() -> FailedTransaction.builder().build());
    return new RuleCase(
        map.whole().place(),
        map.neededText("name"),
        transaction,
        given.map(YamlValue::written).orElse(""),
        history.of(map.get("history"), map.get("past"), transaction.transactionTime()),
        expectations.of(map),
        map.text("kind"),
        map.text("lang"),
        map.text("source"),
        map.text("why"),
        map.several("sensitive", YamlValue::text));
  }
}
