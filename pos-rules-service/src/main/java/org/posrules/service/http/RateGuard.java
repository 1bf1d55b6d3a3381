package org.posrules.service.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.posrules.json.ProblemKind;
import org.posrules.service.http.Route.Access;

/**
 * Bounds how often one caller comes: by key, or by address where none is known. All on one event
 * loop.
 */
final class RateGuard implements Guard {
  /** Of callers that came last; so many addresses cannot fill the memory. */
  private static final int REMEMBERED = 10_000;

  private final int rate;
  private final int burst;
  private final Map<String, Bucket> callers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** {@code rate}: requests a second; {@code burst}: so many at once before it counts. */
  RateGuard(int rate, int burst) {
    this.rate = rate;
    this.burst = burst;
  }

  @Override
  public Optional<Reply> refusal(Exchange exchange, Route route) {
    if (route.access() == Access.OPEN) {
      return Optional.empty();
    }
    String address = exchange.request().remoteAddress().hostAddress();
    String caller = exchange.subject().caller().orElse("at " + address);
    Bucket calls = callers.computeIfAbsent(caller, any -> bucket());
    exchange.bound(calls);
    ConsumptionProbe probe = calls.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Optional.empty() : Optional.of(comeBack(probe));
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(rate, Duration.ofSeconds(1)))
        .build();
  }

  private Reply comeBack(ConsumptionProbe probe) {
    long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    String detail = "At most " + rate + " a second, and " + burst + " at once.";
    return Problem.of(ProblemKind.TOO_MANY_REQUESTS, detail)
        .reply()
        .with("Retry-After", String.valueOf(seconds));
  }
}
