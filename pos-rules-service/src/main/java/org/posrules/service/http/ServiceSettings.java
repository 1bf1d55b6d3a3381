package org.posrules.service.http;

import java.time.Duration;
import java.util.Optional;

/**
 * How the service runs. Immutable.
 *
 * @param host address to listen at
 * @param port 0 to 65535; 0: any free one
 * @param bodyTime how long a request's body may take to arrive
 * @param headerTime how long a connection may be without a complete request head
 * @param workers diagnoses made at the same time, at least 1
 * @param waiting diagnoses that may wait for a worker, at least 1; more are told to come back
 * @param connections open at the same time, at least 1; more are closed at once
 * @param drain how long, once told to stop, replies still go out that ask clients to leave
 */
public record ServiceSettings(
    String host,
    int port,
    Duration bodyTime,
    Duration headerTime,
    int workers,
    int waiting,
    int connections,
    Duration drain) {

  /** The settings of a service at this address. */
  public static ServiceSettings at(String host, int port) {
    return new ServiceSettings(
        host,
        port,
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Math.max(2, Runtime.getRuntime().availableProcessors()),
        128,
        1_024,
        Duration.ofSeconds(1));
  }

  /** The same with so many workers; empty: as many as are usual. */
  public ServiceSettings withWorkers(Optional<Integer> number) {
    return new ServiceSettings(
        host, port, bodyTime, headerTime, number.orElse(workers), waiting, connections, drain);
  }

  /** The same with these bounds. */
  public ServiceSettings withBounds(int mayWait, int mayConnect, Duration draining) {
    return new ServiceSettings(
        host, port, bodyTime, headerTime, workers, mayWait, mayConnect, draining);
  }
}
