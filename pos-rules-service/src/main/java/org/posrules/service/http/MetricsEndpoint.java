package org.posrules.service.http;

import org.posrules.service.telemetry.Metrics;

/** Counts and times in Prometheus' text format. */
final class MetricsEndpoint {
  private static final String VERSIONED = Metrics.TYPE + "; version=0.0.4; charset=utf-8";

  private final Metrics metrics;

  MetricsEndpoint(Metrics metrics) {
    this.metrics = metrics;
  }

  void handle(Exchange exchange) {
    exchange.send(Reply.text(VERSIONED, metrics.scrape()));
  }
}
