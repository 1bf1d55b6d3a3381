package org.posrules.service.cli;

import java.util.List;
import java.util.stream.Stream;
import org.posrules.Diagnosis;
import org.posrules.Fault;
import org.posrules.Recommendation;
import org.posrules.service.cli.Page.Ink;
import org.posrules.service.words.Words;

/** A diagnosis in a few lines, where it is one of many. Pure. */
final class BriefReport {
  private BriefReport() {}

  static String of(Diagnosis diagnosis, Words words, Page page) {
    page.block("  ", Ink.PLAIN, headline(diagnosis, words));
    int column =
        Stream.of("money", "again", "do")
            .mapToInt(key -> Cells.width(words.get(key)))
            .max()
            .orElse(0);
    if (!diagnosis.outcome().isHarmless()) {
      page.labelled(
          words.get("money"),
          column,
          Report.ink(diagnosis.payment().state()),
          words.of(diagnosis.payment().state()));
    }
    page.labelled(
        words.get("again"),
        column,
        Report.ink(diagnosis.retry().advice()),
        words.of(diagnosis.retry().advice()));
    List<Recommendation> advice = diagnosis.recommendations();
    advice.stream()
        .limit(1)
        .map(first -> words.get("by", first.title(), words.of(first.party())))
        .forEach(first -> page.labelled(words.get("do"), column, Ink.PLAIN, first));
    diagnosis.missingFacts().forEach(each -> page.block("  ? ", Ink.PLAIN, each.question()));
    return page.toString();
  }

  private static String headline(Diagnosis diagnosis, Words words) {
    if (diagnosis.outcome().isHarmless()) {
      return words.of(diagnosis.outcome());
    }
    return diagnosis.faults().stream().findFirst().map(Fault::summary).orElse(words.get("unknown"));
  }
}
