package org.posrules.service.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.posrules.Diagnosis;
import org.posrules.rulebook.RulebookVersion;

/**
 * Counts and times for Prometheus. Their labels have few values, all of them words of ours: no id,
 * no text and no path of a client becomes one. Thread-safe.
 */
public final class Metrics implements Consumer<RequestRecord>, AutoCloseable {
  /** The media type of {@link #scrape}. */
  public static final String TYPE = "text/plain";

  private static final Duration[] STEPS = {
    Duration.ofMillis(1),
    Duration.ofMillis(5),
    Duration.ofMillis(20),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** To find one in the registry costs a refusal a tenth of its time. */
  private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

  private final JvmGcMetrics collections = new JvmGcMetrics();

  private final MultiGauge rulebook =
      MultiGauge.builder("pos.rules.rulebook")
          .description("1 for what is served")
          .register(registry);

  /** Metrics of this process, and of what will be told to them. */
  public Metrics() {
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /** Counts a request that is over. */
  @Override
  public void accept(RequestRecord request) {
    String path = request.path() == null ? "none" : request.path();
    timers
        .computeIfAbsent(new Kind(request.method(), path, request.status()), this::timer)
        .record(request.nanos(), TimeUnit.NANOSECONDS);
    if (request.problem() != null) {
      count("rejected", "Requests answered with a problem", Tags.of("problem", request.problem()));
    }
    if (request.diagnosis() != null) {
      diagnosed(request.diagnosis());
    }
  }

  private Timer timer(Kind kind) {
    return Timer.builder("pos.rules.requests")
        .description("Requests, from the head's arrival to the last byte of the reply")
        .tag("method", kind.method())
        .tag("path", kind.path())
        .tag("status", kind.status() == 0 ? "gone" : String.valueOf(kind.status()))
        .serviceLevelObjectives(STEPS)
        .register(registry);
  }

  /** Counts a diagnosis. */
  public void diagnosed(Diagnosis diagnosis) {
    Tags tags =
        Tags.of("outcome", diagnosis.outcome().name())
            .and("category", diagnosis.category().name())
            .and("cause", diagnosis.cause())
            .and("payment", diagnosis.payment().state().name())
            .and("retry", diagnosis.retry().advice().name())
            .and("rulebook", diagnosis.rulebook().label());
    count("diagnoses", "Diagnoses, by what came out", tags);
  }

  /** Counts a line of a batch. */
  public void lineAnswered(int status) {
    count("batch.lines", "Lines of batches", Tags.of("status", String.valueOf(status)));
  }

  /** Counts an attempt to load rules anew; {@code outcome}: a word for what became of it. */
  public void reloaded(String outcome) {
    count("reloads", "Attempts to load rules anew", Tags.of("outcome", outcome));
  }

  private void count(String what, String description, Tags tags) {
    Counter.builder("pos.rules." + what)
        .description(description)
        .tags(tags)
        .register(registry)
        .increment();
  }

  /** Shows which rulebook is served, in place of the one before. */
  public void serves(RulebookVersion version) {
    Tags tags = Tags.of("version", version.label(), "digest", version.digest());
    rulebook.register(List.of(MultiGauge.Row.of(tags, 1)), true);
  }

  /** Shows a number whenever it is asked for; names in words parted by dots. */
  public void show(String name, String description, Supplier<Number> number) {
    Gauge.builder(name, number).description(description).register(registry);
  }

  /** All of them, in Prometheus' text format. */
  public String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }

  /** What requests are told apart by; few, all of them ours. */
  private record Kind(String method, String path, int status) {}
}
