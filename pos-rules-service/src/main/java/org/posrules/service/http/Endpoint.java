package org.posrules.service.http;

/** What stands behind a path. Runs on the event loop, which it must not hold. */
@FunctionalInterface
interface Endpoint {

  /** Sees to it that the exchange gets its reply, now or later. */
  void handle(Exchange exchange);
}
