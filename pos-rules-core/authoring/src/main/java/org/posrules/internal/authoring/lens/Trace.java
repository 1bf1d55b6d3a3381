package org.posrules.internal.authoring.lens;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.posrules.Diagnosis;
import org.posrules.Evidence;
import org.posrules.Fault;
import org.posrules.NearMiss;
import org.posrules.internal.authoring.lens.Workbench.Look;
import org.posrules.internal.engine.ConditionState;
import org.posrules.internal.engine.ConditionState.Standing;
import org.posrules.rulebook.RulePlace;

/** Tells authors what was concluded, of what, and where that stands. Pure. */
public final class Trace {
  private static final int MOST_NEARLY = 6;
  private static final int MOST_OTHERS = 3;
  private static final Comparator<RuleLook> MOST_FACTS_FIRST =
      Comparator.comparing(RuleLook::facts).reversed().thenComparing(RuleLook::id);

  private final Workbench bench;
  private final AuthorWords words;

  public Trace(Workbench bench, AuthorWords words) {
    this.bench = bench;
    this.words = words;
  }

  /** The answer in one line. */
  public String answer(Diagnosis diagnosis) {
    return words.get(
        "answer.is",
        diagnosis.cause(),
        diagnosis.outcome().isHarmless() ? diagnosis.outcome() : diagnosis.category(),
        round(diagnosis.confidence()),
        diagnosis.retry().advice(),
        diagnosis.payment().state());
  }

  /** What spoke for and against each suspect. */
  public Lines why(Diagnosis diagnosis) {
    Lines lines = new Lines();
    if (diagnosis.outcome().isHarmless()) {
      lines.line(diagnosis.cause());
      diagnosis.evidence().forEach(each -> evidence("  + ", each, lines));
    } else if (diagnosis.faults().isEmpty()) {
      lines.line(words.get("nothing.spoke"));
    }
    for (Fault fault : diagnosis.faults()) {
      lines.line(String.format(Locale.ROOT, "%s, %.2f", fault.cause(), fault.confidence()));
      fault.evidence().forEach(each -> evidence("  + ", each, lines));
      fault.against().forEach(each -> evidence("  - ", each, lines));
    }
    for (NearMiss near : diagnosis.nearMisses()) {
      lines.line(words.get("came.close", near.cause(), round(near.support())));
      near.setBackBy().forEach(each -> evidence("  - ", each, lines));
    }
    for (Evidence each : diagnosis.shadow()) {
      lines.line(words.get("in.shadow", each.cause()));
      evidence("  ~ ", each, lines);
    }
    return lines;
  }

  private static String round(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private void evidence(String mark, Evidence evidence, Lines lines) {
    String where = place(evidence.rule()).map(place -> "  " + place).orElse("");
    String from = words.get("from", String.join(", ", evidence.facts()));
    lines.line(mark, evidence.rule() + " " + evidence.strength() + where);
    lines.line(" ".repeat(mark.length() + 2), evidence.because() + " " + from);
  }

  /** Where a rule, or a row named as {@code table/key}, stands. */
  public Optional<RulePlace> place(String rule) {
    WrittenRule written = bench.written().get(rule);
    return written == null
        ? bench.rows().named(rule).map(TableRow::place)
        : Optional.of(written.place());
  }

  /** What was observed. */
  public Lines facts(Look look) {
    return facts(look.judged().signals());
  }

  Lines facts(Collection<?> signals) {
    Lines lines = new Lines();
    signals.forEach(signal -> lines.line("  ", told(signal)));
    return lines;
  }

  /**
   * The rules all of whose conditions but one are met, with that one.
   *
   * @param wanted causes that such a rule would rather speak of; any, where there are none
   */
  public Lines nearly(Look look, Set<String> wanted) {
    return nearly(bench.rules(look), wanted);
  }

  Lines nearly(List<RuleLook> rules, Set<String> wanted) {
    Lines lines = new Lines();
    List<RuleLook> nearly =
        rules.stream()
            .filter(RuleLook::nearlyFired)
            .filter(rule -> wanted.isEmpty() || rule.written().names(wanted))
            .sorted(MOST_FACTS_FIRST)
            .toList();
    for (RuleLook rule : nearly.subList(0, Math.min(MOST_NEARLY, nearly.size()))) {
      rule.silencer()
          .ifPresent(
              state -> {
                String names = String.join(", ", rule.written().named());
                lines.line("  ", rule.id() + " " + names + "  " + rule.place(state));
                condition("    ", rule, state, lines);
              });
    }
    if (nearly.size() > MOST_NEARLY) {
      lines.line("  ", words.get("and.more", nearly.size() - MOST_NEARLY));
    }
    return lines;
  }

  /** One rule, condition by condition. */
  public Lines rule(RuleLook rule) {
    Lines lines = new Lines();
    lines.line("", rule.written().text().name() + "  " + rule.written().place());
    rule.states().forEach(state -> condition("  ", rule, state, lines));
    lines.line("  ", words.get(verdict(rule)));
    if (rule.written().isExperimental()) {
      lines.line("  ", words.get("rule.shadow"));
    }
    return lines;
  }

  private static String verdict(RuleLook rule) {
    boolean silent = rule.states().stream().anyMatch(ConditionState::silences);
    return rule.fired() ? "rule.spoke" : silent ? "rule.quiet" : "rule.together";
  }

  private void condition(String mark, RuleLook rule, ConditionState state, Lines lines) {
    lines.line(mark + sign(state.standing()) + " ", rule.text(state));
    String under = mark + "    ";
    if (state.facts().isEmpty()) {
      lines.line(under, words.get(state.standing() + ".without"));
    }
    if (state.standing() == Standing.MISSING && state.others().size() <= MOST_OTHERS) {
      state.others().forEach(other -> lines.line(under, words.get("given.is", told(other))));
    }
    for (Object fact : state.facts()) {
      lines.line(under, words.get(state.standing() + ".by", told(fact)));
    }
  }

  private String told(Object fact) {
    List<String> fields = FactWords.fields(fact);
    return FactWords.of(fact)
        + (fields.isEmpty() ? "" : " " + words.get("from", String.join(", ", fields)));
  }

  private static String sign(Standing standing) {
    return switch (standing) {
      case MET -> "+";
      case MISSING, BLOCKED -> "x";
      case OPEN -> "?";
    };
  }
}
