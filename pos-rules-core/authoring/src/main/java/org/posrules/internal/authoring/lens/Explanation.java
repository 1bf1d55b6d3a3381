package org.posrules.internal.authoring.lens;

import java.util.Optional;
import java.util.Set;
import org.posrules.internal.authoring.lens.Workbench.Look;

/** Tells authors of one diagnosis: what was observed, what was concluded, and what nearly was. */
public final class Explanation {
  private final Workbench bench;
  private final AuthorWords words;
  private final Trace trace;

  public Explanation(Workbench bench, AuthorWords words) {
    this.bench = bench;
    this.words = words;
    this.trace = new Trace(bench, words);
  }

  /** The whole of it. */
  public Lines of(Look look) {
    Lines lines = new Lines();
    lines.line(words.get("answer") + ": ", trace.answer(look.diagnosis()));
    lines.gap().line(words.get("facts")).all("", trace.facts(look));
    lines.gap().line(words.get("why")).all("  ", trace.why(look.diagnosis()));
    Lines nearly = trace.nearly(look, Set.of());
    if (!nearly.list().isEmpty()) {
      lines.gap().line(words.get("nearly")).all("", nearly);
    }
    return lines;
  }

  /** One rule, condition by condition; empty where there is no such rule. */
  public Optional<Lines> of(Look look, String id) {
    return bench.rules(look).stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(
            rule ->
                new Lines()
                    .line(words.get("answer") + ": ", trace.answer(look.diagnosis()))
                    .all("", trace.rule(rule)));
  }
}
