package org.posrules.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.DiagnosisListener;
import org.posrules.rulebook.RulebookVersion;

/**
 * Counts diagnoses under the names that the service has, so that its dashboard shows them: {@code
 * pos.rules.diagnoses} by outcome, category, cause, payment, retry and rulebook, {@code
 * pos.rules.rulebook} with the version and digest of the last one, and {@code pos.rules.ready},
 * which is 1. How long they took stands in {@code pos.rules.diagnosis} by outcome, {@code FAILED}
 * where none came about. Tags hold words of rulebooks and of this library only, nothing of a
 * transaction. Thread-safe.
 */
public final class DiagnosisMetrics implements DiagnosisListener {
  private static final String FAILED = "FAILED";

  private final MeterRegistry registry;
  private final MultiGauge rulebook;
  private final AtomicReference<@Nullable RulebookVersion> shown = new AtomicReference<>();

  /** Counts in this registry. */
  public DiagnosisMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.rulebook =
        MultiGauge.builder("pos.rules.rulebook")
            .description("1 for what the last diagnosis was made with")
            .register(registry);
    Gauge.builder("pos.rules.ready", () -> 1)
        .description("1 when work may be given")
        .register(registry);
  }

  @Override
  public void diagnosed(Diagnosis diagnosis, Duration took) {
    registry.counter("pos.rules.diagnoses", tags(diagnosis)).increment();
    time(diagnosis.outcome().name(), took);
    RulebookVersion version = diagnosis.rulebook();
    if (!version.equals(shown.getAndSet(version))) {
      show(version);
    }
  }

  @Override
  public void failed(RuntimeException failure, Duration took) {
    time(FAILED, took);
  }

  private void time(String outcome, Duration took) {
    registry.timer("pos.rules.diagnosis", "outcome", outcome).record(took);
  }

  private void show(RulebookVersion version) {
    Tags tags = Tags.of("version", version.label(), "digest", version.digest());
    rulebook.register(List.of(MultiGauge.Row.of(tags, 1)), true);
  }

  private static Tags tags(Diagnosis diagnosis) {
    return Tags.of("outcome", diagnosis.outcome().name())
        .and("category", diagnosis.category().name())
        .and("cause", diagnosis.cause())
        .and("payment", diagnosis.payment().state().name())
        .and("retry", diagnosis.retry().advice().name())
        .and("rulebook", diagnosis.rulebook().label());
  }
}
