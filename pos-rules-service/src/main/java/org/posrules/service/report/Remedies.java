package org.posrules.service.report;

import java.util.Comparator;
import java.util.List;
import org.posrules.store.FixCount;

/** What helped against which cause, and how long it took. */
final class Remedies {
  private static final int SHOWN = 20;

  /** Of fewer tries a share says little. */
  private static final int ENOUGH = 10;

  private static final Comparator<Remedy> MOST_TRIED =
      Comparator.comparingInt(Remedy::tries)
          .reversed()
          .thenComparing(Remedy::cause)
          .thenComparing(Remedy::action);

  private final Sheet sheet;

  Remedies(Sheet sheet) {
    this.sheet = sheet;
  }

  void write() {
    List<FixCount> fixes = sheet.numbers().fixes();
    sheet.section("helped");
    if (fixes.isEmpty()) {
      sheet.paragraph("helped.none");
    } else {
      sheet.remark("helped.all");
      helped(
          Remedy.sum(fixes, remedy -> List.of(remedy.cause(), remedy.action())).stream()
              .sorted(MOST_TRIED)
              .toList());
      times(
          Remedy.sum(fixes, Remedy::cause).stream()
              .filter(remedy -> remedy.helped() > 0)
              .sorted(Comparator.comparing(Remedy::meanTimeToFix).reversed())
              .limit(SHOWN)
              .toList());
    }
    sheet.html().close();
  }

  private void helped(List<Remedy> remedies) {
    Wording words = sheet.words();
    Bars bars =
        Bars.begin(
            sheet.html(),
            words.get("helped.caption"),
            words.get("helped.what"),
            words.get("helped.tries"),
            words.get("helped.share"));
    for (Remedy remedy : remedies.subList(0, Math.min(SHOWN, remedies.size()))) {
      bars.row(words.action(remedy.action()), words.cause(remedy.cause()))
          .cell(words.get("helped.of", remedy.helped(), remedy.tries()))
          .bar(share(remedy), remedy.share());
    }
    bars.end();
    if (remedies.size() > SHOWN) {
      sheet.remark("more", SHOWN);
    }
    sheet.remark("helped.range", ENOUGH);
  }

  private void times(List<Remedy> causes) {
    if (causes.isEmpty()) {
      return;
    }
    Wording words = sheet.words();
    Bars bars =
        Bars.begin(
            sheet.html(),
            words.get("times"),
            words.get("times.what"),
            words.get("times.fixed"),
            words.get("times.mean"));
    long longest = Math.max(1, causes.get(0).meanTimeToFix().toMinutes());
    for (Remedy cause : causes) {
      long minutes = cause.meanTimeToFix().toMinutes();
      bars.row(words.cause(cause.cause()), cause.cause())
          .cell(words.number(cause.helped()))
          .bar(words.minutes(minutes), minutes / (double) longest);
    }
    bars.end();
  }

  private String share(Remedy remedy) {
    Wording words = sheet.words();
    return words.get(
        remedy.tries() < ENOUGH ? "helped.few" : "helped.enough",
        words.percent(remedy.share()),
        Math.round(100 * remedy.low()),
        words.percent(remedy.high()));
  }
}
