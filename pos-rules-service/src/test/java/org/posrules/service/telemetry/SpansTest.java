package org.posrules.service.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.posrules.FailedTransaction;
import org.posrules.service.testing.KeptSpans;
import org.posrules.service.testing.Samples;

class SpansTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";
  private final KeptSpans kept = new KeptSpans();
  private final Spans spans = new Spans(kept.telemetry());

  @Test
  void span_ofADiagnosis_belongsToTheTraceOfTheClient() {
    diagnose(PARENT);

    assertEquals(TRACE, kept.seen().get(0).getTraceId());
  }

  @Test
  void span_ofADiagnosis_tellsWhatCameOut() {
    diagnose(null);

    assertEquals(
        "CARD_EXPIRED",
        kept.seen().get(0).getAttributes().get(AttributeKey.stringKey("pos_rules.cause")));
  }

  @Test
  void span_ofAFailure_isAnErrorWithoutItsMessage() {
    assertThrows(
        IllegalStateException.class,
        () ->
            spans.within(
                null,
                () -> {
                  throw new IllegalStateException("s3cr3t");
                }));

    assertEquals(StatusCode.ERROR, kept.seen().get(0).getStatus().getStatusCode());
    assertEquals(
        "java.lang.IllegalStateException", kept.seen().get(0).getStatus().getDescription());
  }

  private void diagnose(@Nullable String parent) {
    spans.within(
        parent, () -> Samples.diagnoser().diagnose(FailedTransaction.builder().build(), false));
  }
}
