package org.posrules.service.http;

import java.util.Optional;

/** Stands before every endpoint. Runs on the event loop, which it must not hold. */
@FunctionalInterface
interface Guard {

  /** The reply that turns a request away; empty when it may pass. */
  Optional<Reply> refusal(Exchange exchange, Route route);
}
