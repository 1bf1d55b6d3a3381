package org.posrules.service.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.posrules.store.Count;

/** How many incidents there were when: a chart, and a table that can be unfolded. */
final class Timeline {
  private static final double WIDTH = 1_000;
  private static final double HEIGHT = 180;

  private final Sheet sheet;
  private final Grain grain;

  Timeline(Sheet sheet) {
    this.sheet = sheet;
    this.grain = Grain.of(sheet.numbers().scope());
  }

  /** Of at least one incident. */
  void write() {
    List<Count> counts = sheet.numbers().by(Numbers.MANY, grain.by());
    SortedMap<String, Long> times = grain.inOrder(counts, sheet.numbers().scope());
    Map.Entry<String, Long> peak =
        times.entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue)).orElseThrow();
    String most =
        sheet
            .words()
            .get("when.most", sheet.words().number(peak.getValue()), grain.written(peak.getKey()));
    sheet.section("when." + grain);
    sheet.html().leaf("p", most);
    chart(times, peak.getValue(), most);
    sheet.html().open("p", "class", "axis dim").leaf("span", grain.written(times.firstKey()));
    sheet.html().leaf("span", grain.written(times.lastKey())).close();
    sheet.html().open("details").leaf("summary", sheet.words().get("when.table"));
    table(times, peak.getValue());
    sheet.html().close().close();
  }

  private void chart(SortedMap<String, Long> times, long peak, String most) {
    String box = "0 0 " + number(WIDTH) + " " + number(HEIGHT);
    sheet
        .html()
        .open(
            "svg",
            "viewBox",
            box,
            "class",
            "columns",
            "preserveAspectRatio",
            "none",
            "role",
            "img",
            "aria-label",
            most)
        .single("rect", "class", "ground", "y", "179", "width", number(WIDTH), "height", "1");
    double step = WIDTH / times.size();
    int column = 0;
    for (Map.Entry<String, Long> time : times.entrySet()) {
      column(column * step, step, HEIGHT * time.getValue() / peak, told(time));
      column++;
    }
    sheet.html().close();
  }

  private void column(double left, double step, double height, String told) {
    sheet
        .html()
        .open(
            "rect",
            "x",
            number(left + step / 10),
            "y",
            number(HEIGHT - height),
            "width",
            number(step * 4 / 5),
            "height",
            number(height))
        .leaf("title", told)
        .close();
  }

  private void table(SortedMap<String, Long> times, long peak) {
    Wording words = sheet.words();
    Bars bars =
        Bars.begin(
            sheet.html(),
            words.get("when." + grain),
            words.get("when.time"),
            words.get("incidents"));
    times.forEach(
        (time, incidents) ->
            bars.row(grain.written(time)).bar(words.number(incidents), incidents / (double) peak));
    bars.end();
  }

  private String told(Map.Entry<String, Long> time) {
    return grain.written(time.getKey()) + ": " + sheet.words().number(time.getValue());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
