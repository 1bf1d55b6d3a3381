package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.Evidence;
import org.posrules.Fault;
import org.posrules.NearMiss;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.DeviceSignal;
import org.posrules.facts.EmvSignal;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.Row;
import org.posrules.facts.Signal;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.RankedCause;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.RuleInfo;

/** Says why: for each suspected cause what spoke for it and what against. Thread-safe. */
final class Explainer {
  private static final Comparator<Evidence> STRONGEST_FIRST =
      Comparator.comparing(Evidence::strength, Comparator.reverseOrder())
          .thenComparing(Evidence::rule)
          .thenComparing(Evidence::because);

  private final RulebookContent rulebook;
  private final Map<String, RuleInfo> rules;
  private final String rowRule;

  /** {@code rowRule}: id of the generic rule, in whose place a table row is named. */
  Explainer(RulebookContent rulebook, Map<String, RuleInfo> rules, String rowRule) {
    this.rulebook = rulebook;
    this.rules = rules;
    this.rowRule = rowRule;
  }

  Fault fault(int rank, RankedCause ranked, Wording wording) {
    return new Fault(
        rank,
        ranked.cause().category(),
        ranked.cause().name(),
        rounded(ranked.confidence()),
        ranked.cause().party(),
        wording.cause(ranked.cause().name()).summary(),
        evidence(ranked.evidence(), wording),
        evidence(ranked.against(), wording));
  }

  NearMiss nearMiss(RankedCause ranked, Wording wording) {
    return new NearMiss(
        ranked.cause().name(), rounded(ranked.support()), evidence(ranked.against(), wording));
  }

  /** What speaks for it. */
  List<Evidence> evidence(RankedCause ranked, Wording wording) {
    return evidence(ranked.evidence(), wording);
  }

  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /** Each once, the strongest first. */
  List<Evidence> evidence(Collection<FiredFinding> findings, Wording wording) {
    Set<Evidence> evidence = new LinkedHashSet<>();
    findings.forEach(fired -> evidence.add(evidence(fired, wording)));
    List<Evidence> sorted = new ArrayList<>(evidence);
    sorted.sort(STRONGEST_FIRST);
    return sorted;
  }

  private Evidence evidence(FiredFinding fired, Wording wording) {
    Optional<Row> row = row(fired);
    return new Evidence(
        row.map(Row::row).orElse(fired.ruleId()),
        fired.finding().cause(),
        fired.finding().strength(),
        row.map(found -> because(found, wording)).orElseGet(() -> because(fired, wording)),
        facts(fired));
  }

  private Optional<Row> row(FiredFinding fired) {
    boolean generic = fired.ruleId().equals(rowRule) && fired.matched().size() == 1;
    return generic && fired.matched().get(0) instanceof Row row
        ? Optional.of(row)
        : Optional.empty();
  }

  private static List<String> facts(FiredFinding fired) {
    return fired.matched().stream().map(Signal::facts).flatMap(List::stream).distinct().toList();
  }

  private String because(FiredFinding fired, Wording wording) {
    for (Signal signal : fired.matched()) {
      if (signal instanceof ResemblanceSignal like) {
        String cause = wording.cause(like.cause()).summary();
        return like.words().isEmpty()
            ? cause
            : wording.word("because.resemblance", like.words(), cause);
      }
    }
    RuleInfo rule = rules.get(fired.ruleId());
    return rule == null
        ? fired.ruleId()
        : wording.language().choose(rule.english(), rule.chinese());
  }

  private String because(Row row, Wording wording) {
    if (row instanceof CodeSignal code) {
      return table(code.scheme(), code.code(), wording);
    }
    if (row instanceof EmvSignal bit) {
      return table(bit.scheme(), bit.code(), wording);
    }
    if (row instanceof DeviceSignal device) {
      CodeRow word = rulebook.devices().get(device.word());
      return wording.word("because.device", device.word(), meaning(word, wording));
    }
    PhraseSignal phrase = (PhraseSignal) row;
    return wording.word("because.phrase", phrase.words(), wording.cause(phrase.cause()).summary());
  }

  private String table(String scheme, String code, Wording wording) {
    CodeRow row = rulebook.codes().getOrDefault(scheme, Map.of()).get(code);
    return wording.word("because.code", code, schemeName(scheme, wording), meaning(row, wording));
  }

  private String schemeName(String scheme, Wording wording) {
    return Optional.ofNullable(rulebook.schemes().get(scheme))
        .map(known -> wording.language().choose(known.english(), known.chinese()))
        .orElse(scheme);
  }

  private static String meaning(@Nullable CodeRow row, Wording wording) {
    return row == null ? "" : wording.language().choose(row.english(), row.chinese());
  }
}
