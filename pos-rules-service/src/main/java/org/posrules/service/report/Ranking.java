package org.posrules.service.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.history.Dimension;
import org.posrules.store.By;
import org.posrules.store.Count;

/** How many incidents there are of each kind, the greatest number first. */
final class Ranking {
  private static final int SHOWN = 10;

  private final Sheet sheet;
  private final long all;

  /** Of so many incidents in all, at least 1. */
  Ranking(Sheet sheet, long all) {
    this.sheet = sheet;
    this.all = all;
  }

  void causes() {
    write("causes", By.Kind.CAUSE, (bars, name) -> bars.row(sheet.words().cause(name), name));
  }

  void categories() {
    write(
        "categories",
        By.Kind.CATEGORY,
        (bars, name) -> bars.row(sheet.words().of(FaultCategory.valueOf(name))));
  }

  void money() {
    write(
        "money",
        By.Kind.PAYMENT,
        (bars, name) -> bars.row(sheet.words().of(PaymentState.valueOf(name))));
  }

  void places(Dimension dimension) {
    write("Dimension." + dimension, new By.Place(dimension), Bars::named);
  }

  private void write(String caption, By by, Naming naming) {
    List<Count> counts = sheet.numbers().by(SHOWN, by);
    Wording words = sheet.words();
    Bars bars =
        Bars.begin(
            sheet.html(),
            words.get(caption),
            words.get("what"),
            words.get("incidents"),
            words.get("share"));
    long greatest = counts.get(0).incidents();
    long told = 0;
    for (Count count : counts) {
      row(bars, naming, count.values().get(0));
      numbers(bars, count.incidents(), greatest);
      told += count.incidents();
    }
    if (told < all) {
      bars.row(words.get("others"));
      numbers(bars, all - told, Math.max(greatest, all - told));
    }
    bars.end();
  }

  private void row(Bars bars, Naming naming, @Nullable String value) {
    if (value == null) {
      bars.row(sheet.words().get("not.told"));
    } else {
      naming.row(bars, value);
    }
  }

  private void numbers(Bars bars, long incidents, long greatest) {
    bars.cell(sheet.words().number(incidents))
        .bar(sheet.words().percent(incidents / (double) all), incidents / (double) greatest);
  }

  private interface Naming {
    void row(Bars bars, String value);
  }
}
