package org.posrules.service.telemetry;

/** Is told of each request that is over. */
@FunctionalInterface
public interface RequestLog extends AutoCloseable {
  /** Takes a request and never waits. */
  void accept(RequestRecord request);

  /** How many were taken since the start and then not kept. */
  default long dropped() {
    return 0;
  }

  /** Keeps what is still at hand; nothing is taken afterwards. */
  @Override
  default void close() {}
}
