package org.posrules.internal.authoring.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posrules.Evidence;
import org.posrules.Fault;
import org.posrules.NearMiss;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Lines;
import org.posrules.internal.authoring.lens.RuleLook;
import org.posrules.internal.authoring.lens.Trace;
import org.posrules.internal.authoring.lens.Workbench;

/** Tells what is wrong with a case that failed, and what to look at. Pure. */
public final class CaseReport {
  private final Workbench bench;
  private final AuthorWords words;
  private final Trace trace;

  public CaseReport(Workbench bench, AuthorWords words) {
    this.bench = bench;
    this.words = words;
    this.trace = new Trace(bench, words);
  }

  /** Given, expected, got, why, what outweighed, and the rules that spoke or stayed quiet. */
  public Lines of(CaseResult result) {
    Lines lines = new Lines();
    lines.line(words.get("case.failed", result.one()));
    lines.line("  " + words.get("given") + ": ", result.one().written());
    if (result.isStory() && result.isUnsafe()) {
      lines.line("  ", words.get("case.unsafe"));
    }
    if (result.leaks()) {
      lines.line("  ", words.get("case.leaks"));
    }
    result.misses().forEach(miss -> miss(miss, lines));
    lines.line("  " + words.get("answer") + ": ", trace.answer(result.diagnosis()));
    lines.line("  ", words.get("why"));
    lines.all("    ", trace.why(result.diagnosis()));
    result.one().expect().top().forEach(cause -> outweighed(cause, result, lines));
    List<RuleLook> silent = silent(result);
    silent.forEach(rule -> lines.all("  ", trace.rule(rule)));
    List<String> quiet = result.one().expect().quiet();
    bench.rules(result.look()).stream()
        .filter(rule -> rule.fired() && quiet.contains(rule.id()))
        .forEach(rule -> lines.all("  ", trace.rule(rule)));
    Lines nearly = silent.isEmpty() ? nearly(result) : new Lines();
    if (!nearly.list().isEmpty()) {
      lines.line("  ", words.get("nearly"));
      lines.all("  ", nearly);
    }
    return lines;
  }

  /** Given, expected, got, and the rules that should have spoken, or stayed quiet. */
  public Lines of(CareResult result) {
    Lines lines = new Lines();
    lines.line(words.get("case.failed", result.one()));
    lines.line("  " + words.get("given") + ": ", result.one().written());
    result.misses().forEach(miss -> miss(miss, lines));
    bench.rules(result.look()).stream()
        .filter(
            rule ->
                rule.fired()
                    ? result.one().quiet().contains(rule.id())
                    : result.one().rules().contains(rule.id()))
        .forEach(rule -> lines.all("  ", trace.rule(rule)));
    return lines;
  }

  /** A story that nobody looks at while writing rules; only that it failed is told. */
  public Lines aside(CaseResult result) {
    return new Lines()
        .line(words.get("case.failed", result.one().place()))
        .line("  ", words.get(result.leaks() ? "case.leaks" : "case.unsafe"))
        .line("  ", words.get("held.aside"));
  }

  /** Rules that nearly spoke of what was expected; any, where no such rule did. */
  private Lines nearly(CaseResult result) {
    Lines wanted = trace.nearly(result.look(), Set.copyOf(result.one().expect().top()));
    return wanted.list().isEmpty() ? trace.nearly(result.look(), Set.of()) : wanted;
  }

  /** The rules that should have spoken and did not. */
  private List<RuleLook> silent(CaseResult result) {
    return bench.rules(result.look()).stream()
        .filter(rule -> !rule.fired() && result.one().expect().rules().contains(rule.id()))
        .toList();
  }

  private void miss(Miss miss, Lines lines) {
    String what = words.get(miss.what());
    boolean key = miss.what().equals("expect.quiet");
    String got = key ? words.get(miss.got()) : miss.got().isEmpty() ? "-" : miss.got();
    String expected = words.get("expected") + " " + what + " " + miss.expected();
    lines.line("  ", expected + "; " + words.get("got") + " " + got);
  }

  /** What spoke against the cause that was expected, and for the one that is first instead. */
  private void outweighed(String cause, CaseResult result, Lines lines) {
    if (cause.equals(result.diagnosis().cause())) {
      return;
    }
    Lines by = new Lines();
    against(cause, result).forEach(each -> by.line("- ", told(each)));
    Optional<Fault> first = result.diagnosis().faults().stream().findFirst();
    first.ifPresent(fault -> fault.evidence().forEach(each -> by.line("+ ", told(each))));
    result.diagnosis().evidence().forEach(each -> by.line("+ ", told(each)));
    if (isSuspected(cause, result) && !by.list().isEmpty()) {
      lines.line("  ", cause + " " + words.get("outweighed"));
      lines.all("    ", by);
    }
  }

  private static boolean isSuspected(String cause, CaseResult result) {
    return result.diagnosis().faults().stream().anyMatch(fault -> fault.cause().equals(cause))
        || result.diagnosis().nearMisses().stream().anyMatch(near -> near.cause().equals(cause));
  }

  private static List<Evidence> against(String cause, CaseResult result) {
    for (Fault fault : result.diagnosis().faults()) {
      if (fault.cause().equals(cause)) {
        return fault.against();
      }
    }
    for (NearMiss near : result.diagnosis().nearMisses()) {
      if (near.cause().equals(cause)) {
        return near.setBackBy();
      }
    }
    return List.of();
  }

  private String told(Evidence evidence) {
    String where = trace.place(evidence.rule()).map(place -> "  " + place).orElse("");
    return evidence.rule() + " " + evidence.strength() + ", " + evidence.cause() + where;
  }
}
