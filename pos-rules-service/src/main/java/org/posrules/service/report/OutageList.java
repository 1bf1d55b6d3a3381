package org.posrules.service.report;

import java.time.Duration;
import java.util.List;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;

/** The outages of a span, in sentences. */
final class OutageList {
  private final Sheet sheet;

  OutageList(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(List<Outage> outages) {
    sheet.section("outages");
    if (outages.isEmpty()) {
      sheet.paragraph("outages.none");
    } else {
      sheet.html().open("ul");
      outages.forEach(this::write);
      sheet.html().close();
      sheet.remark("outages.how");
    }
    sheet.html().close();
  }

  private void write(Outage outage) {
    Wording words = sheet.words();
    sheet.html().open("li", "class", outage.until() == null ? "outage going" : "outage");
    sheet.html().open("h3").text(words.of(outage.dimension()));
    if (outage.dimension() != Dimension.CARD) { // of a card nothing is shown, not even its key
      sheet.html().text(" ").name(outage.entity());
    }
    sheet.html().close();
    sheet.html().leaf("p", when(outage), "class", "when");
    sheet.paragraph(
        "outage.failed",
        words.number(outage.failures()),
        words.number(outage.trials()),
        words.number(Math.round(outage.expected())),
        words.number(outage.terminals()));
    sheet.paragraph("outage.mostly", words.cause(outage.cause()));
    sheet.html().close();
  }

  private String when(Outage outage) {
    Wording words = sheet.words();
    String since = words.time(outage.since());
    return outage.until() == null
        ? words.get("outage.going", since)
        : words.get(
            "outage.ended",
            since,
            words.time(outage.until()),
            words.minutes(Duration.between(outage.since(), outage.until()).toMinutes()));
  }
}
