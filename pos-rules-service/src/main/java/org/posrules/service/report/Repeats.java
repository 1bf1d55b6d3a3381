package org.posrules.service.report;

import java.util.List;
import java.util.Objects;
import org.posrules.history.Dimension;
import org.posrules.store.By;
import org.posrules.store.Count;

/** Terminals that failed again and again for the same cause. */
final class Repeats {
  private static final int OFTEN = 3;
  private static final int SHOWN = 20;

  private final Sheet sheet;

  Repeats(Sheet sheet) {
    this.sheet = sheet;
  }

  void write() {
    List<Count> repeats =
        sheet.numbers().by(Numbers.MANY, new By.Place(Dimension.TERMINAL), By.Kind.CAUSE).stream()
            .takeWhile(count -> count.incidents() >= OFTEN)
            .filter(count -> count.values().get(0) != null)
            .toList();
    sheet.section("repeats");
    if (repeats.isEmpty()) {
      sheet.paragraph("repeats.none", OFTEN);
    } else {
      table(repeats.subList(0, Math.min(SHOWN, repeats.size())));
      if (repeats.size() > SHOWN) {
        sheet.remark("more", SHOWN);
      }
    }
    sheet.html().close();
  }

  private void table(List<Count> repeats) {
    Wording words = sheet.words();
    Bars bars =
        Bars.begin(
            sheet.html(),
            words.get("repeats.caption", OFTEN),
            words.get("repeats.what"),
            words.get("incidents"));
    double greatest = (double) repeats.get(0).incidents();
    for (Count repeat : repeats) {
      String terminal = Objects.requireNonNull(repeat.values().get(0));
      String cause = Objects.requireNonNull(repeat.values().get(1));
      bars.named(terminal, words.cause(cause))
          .bar(words.number(repeat.incidents()), repeat.incidents() / greatest);
    }
    bars.end();
  }
}
