package org.posrules.internal.care;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posrules.care.CareEvidence;
import org.posrules.facts.CareRow;
import org.posrules.facts.CareSignal;
import org.posrules.facts.DueSignal;
import org.posrules.facts.NotableSignal;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.NotableState;
import org.posrules.internal.rulebook.care.Routine;
import org.posrules.internal.values.FiredConcern;
import org.posrules.rulebook.RuleInfo;

/** Says why something was found. Immutable. */
record Reasons(CareContent care, Map<String, RuleInfo> rules, CareWords words, Sight sight) {
  private static final int MOST = 5;

  /** One for each rule and each row, with all that it saw. */
  List<CareEvidence> of(List<FiredConcern> fired) {
    Map<CareEvidence, Set<CareSignal>> seen = new LinkedHashMap<>();
    for (FiredConcern each : fired) {
      seen.computeIfAbsent(said(each), any -> new LinkedHashSet<>()).addAll(each.matched());
    }
    List<CareEvidence> because = new ArrayList<>();
    seen.forEach(
        (said, signals) ->
            because.add(
                new CareEvidence(
                    said.rule(), said.sentence(), said.source(), few(sight.of(signals)))));
    return because;
  }

  /** The first, and how many more there are. */
  private List<String> few(List<String> sentences) {
    List<String> few = new ArrayList<>(sentences.stream().limit(MOST).toList());
    if (sentences.size() > MOST) {
      few.add(words.word("seen.more", sentences.size() - MOST));
    }
    return few;
  }

  /** By a rule; of a row, that row alone speaks. */
  private CareEvidence said(FiredConcern fired) {
    for (CareSignal signal : fired.matched()) {
      if (signal instanceof DueSignal due) {
        return ofRow("routine", due, due.fact(), source(due));
      }
      if (signal instanceof NotableSignal notable) {
        return ofRow("states", notable, notable.fact(), source(notable));
      }
    }
    RuleInfo rule = rules.get(fired.ruleId());
    return new CareEvidence(
        fired.ruleId(),
        rule == null ? "" : words.language().choose(rule.english(), rule.chinese()),
        rule == null ? "" : rule.source(),
        List.of());
  }

  private static CareEvidence ofRow(String table, CareRow row, String fact, String source) {
    return new CareEvidence(table + "/" + row.finding() + "/" + fact, "", source, List.of());
  }

  private String source(DueSignal due) {
    return care.rows(CareTable.ROUTINE).stream()
        .filter(row -> row.finding().equals(due.finding()) && row.fact().equals(due.fact()))
        .map(Routine::source)
        .findFirst()
        .orElse("");
  }

  private String source(NotableSignal notable) {
    return care.rows(CareTable.STATES).stream()
        .filter(row -> row.finding().equals(notable.finding()))
        .filter(row -> row.fact().equals(notable.fact()))
        .map(NotableState::source)
        .findFirst()
        .orElse("");
  }
}
