package org.posrules.service.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.posrules.FailedTransaction;
import org.posrules.service.testing.Samples;

class SpansTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";
  private final List<SpanData> seen = new ArrayList<>();
  private final Spans spans =
      new Spans(
          OpenTelemetrySdk.builder()
              .setTracerProvider(
                  SdkTracerProvider.builder()
                      .addSpanProcessor(SimpleSpanProcessor.create(new Kept(seen)))
                      .build())
              .build());

  @Test
  void span_ofADiagnosis_belongsToTheTraceOfTheClient() {
    diagnose(PARENT);

    assertEquals(TRACE, seen.get(0).getTraceId());
  }

  @Test
  void span_ofADiagnosis_tellsWhatCameOut() {
    diagnose(null);

    assertEquals(
        "CARD_EXPIRED", seen.get(0).getAttributes().get(AttributeKey.stringKey("pos_rules.cause")));
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

    assertEquals(StatusCode.ERROR, seen.get(0).getStatus().getStatusCode());
    assertEquals("java.lang.IllegalStateException", seen.get(0).getStatus().getDescription());
  }

  private void diagnose(@Nullable String parent) {
    spans.within(
        parent, () -> Samples.diagnoser().diagnose(FailedTransaction.builder().build(), false));
  }

  private record Kept(List<SpanData> seen) implements SpanExporter {
    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
      seen.addAll(spans);
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }
}
