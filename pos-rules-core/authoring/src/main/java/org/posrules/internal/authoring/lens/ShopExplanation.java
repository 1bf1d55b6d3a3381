package org.posrules.internal.authoring.lens;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.posrules.care.CareEvidence;
import org.posrules.care.CareFinding;
import org.posrules.internal.judging.ShopJudge.JudgedShop;

/** Tells authors of one assessment of a shop what was observed, what was found, and what nearly. */
public final class ShopExplanation {
  private final Workbench bench;
  private final AuthorWords words;
  private final Trace trace;

  public ShopExplanation(Workbench bench, AuthorWords words) {
    this.bench = bench;
    this.words = words;
    this.trace = new Trace(bench, words);
  }

  /** The whole of it. */
  public Lines of(JudgedShop look) {
    Lines lines = new Lines();
    lines.line(words.get("answer") + ": ", answer(look));
    lines.gap().line(words.get("facts")).all("", trace.facts(look.observed().all()));
    lines.gap().line(words.get("why"));
    look.assessment().findings().forEach(finding -> why(finding, lines));
    Lines nearly = trace.nearly(bench.rules(look), Set.of());
    if (!nearly.list().isEmpty()) {
      lines.gap().line(words.get("nearly")).all("", nearly);
    }
    return lines;
  }

  /** One rule, condition by condition; empty where no rule about shops has this id. */
  public Optional<Lines> of(JudgedShop look, String id) {
    return bench.rules(look).stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(
            rule ->
                new Lines()
                    .line(words.get("answer") + ": ", answer(look))
                    .all("", trace.rule(rule)));
  }

  private String answer(JudgedShop look) {
    String findings =
        look.assessment().findings().stream()
            .map(finding -> finding.finding() + " " + finding.severity())
            .collect(Collectors.joining(", "));
    return findings.isEmpty() ? words.get("nothing.found") : findings;
  }

  private void why(CareFinding finding, Lines lines) {
    String subjects = String.join(", ", finding.subjects());
    lines.line(
        "  ",
        finding.finding() + " " + finding.severity() + (subjects.isEmpty() ? "" : ": " + subjects));
    finding.because().forEach(each -> because(each, lines));
  }

  private void because(CareEvidence evidence, Lines lines) {
    String place = trace.place(evidence.rule()).map(at -> "  " + at).orElse("");
    lines.line("    + ", evidence.rule() + place);
    if (!evidence.sentence().isEmpty()) {
      lines.line("        ", evidence.sentence());
    }
    evidence.observed().forEach(seen -> lines.line("        ", seen));
  }
}
