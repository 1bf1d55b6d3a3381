package org.posrules.service.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.FailedTransaction;
import org.posrules.service.testing.Samples;

class MetricsTest {

  @Test
  void numbers_ofTheService_sayWhatTheyAre() {
    try (Metrics metrics = new Metrics()) {
      FailedTransaction failed = FailedTransaction.builder().errorText("x").build();
      metrics.accept(AccessLogTest.request("a", Samples.diagnoser().diagnose(failed, false)));
      metrics.lineAnswered(200);
      metrics.reloaded("accepted");
      metrics.serves(Samples.rulebook().version());

      List<String> helps =
          metrics.scrape().lines().filter(line -> line.startsWith("# HELP pos_rules_")).toList();
      assertEquals(7, helps.size(), helps::toString);
      helps.forEach(help -> assertTrue(help.matches("# HELP \\S+ \\w.*"), help));
    }
  }
}
