package org.posrules.service.report;

import java.util.List;
import java.util.Map;
import org.posrules.PaymentState;
import org.posrules.history.Outage;

/** The numbers that somebody in a hurry reads. */
final class Glance {
  private final Sheet sheet;

  Glance(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(long incidents, List<Outage> outages) {
    Wording words = sheet.words();
    Numbers numbers = sheet.numbers();
    sheet.html().open("dl", "class", "glance");
    number("incidents", incidents, change(incidents, numbers.incidentsBefore()), false);
    Map<PaymentState, Long> money = numbers.money();
    long unknown = money.getOrDefault(PaymentState.UNKNOWN, 0L);
    number("glance.unknown", unknown, remark("glance.unknown", unknown), unknown > 0);
    long charged = money.getOrDefault(PaymentState.CHARGED, 0L);
    number("glance.charged", charged, remark("glance.charged", charged), false);
    long open = numbers.notClosed();
    number("glance.open", open, remark("glance.open", open), false);
    long going = outages.stream().filter(outage -> outage.until() == null).count();
    number("glance.outages", going, words.get("glance.outages.all", outages.size()), going > 0);
    sheet.html().close();
  }

  private String remark(String title, long number) {
    return sheet.words().get(title + (number == 0 ? ".none" : ".some"));
  }

  private void number(String title, long number, String remark, boolean alarm) {
    sheet
        .html()
        .open("div", "class", alarm ? "alarm" : "calm")
        .leaf("dt", sheet.words().get(title))
        .leaf("dd", sheet.words().number(number), "class", "great")
        .leaf("dd", remark, "class", "dim")
        .close();
  }

  private String change(long now, long before) {
    Wording words = sheet.words();
    if (before == 0) {
      return words.get("before.none");
    }
    long percent = Math.round(100.0 * (now - before) / before);
    String sign = percent > 0 ? "+" : "";
    return words.get("before", words.number(before), sign + words.number(percent));
  }
}
