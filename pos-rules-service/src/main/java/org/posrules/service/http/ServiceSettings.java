package org.posrules.service.http;

import java.time.Duration;
import java.util.Optional;
import org.posrules.service.door.Limits;

/**
 * How the service runs. Immutable.
 *
 * @param host address to listen at
 * @param port 0 to 65535; 0: any free one
 * @param workers diagnoses made at the same time, at least 1
 * @param waiting diagnoses that may wait for a worker, at least 1; more are told to come back
 * @param connections open at the same time, at least 1; for one more, one that is of no use to its
 *     client is closed
 * @param drain how long, once told to stop, replies still go out that ask clients to leave
 * @param limits what one client may take
 */
public record ServiceSettings(
    String host,
    int port,
    int workers,
    int waiting,
    int connections,
    Duration drain,
    Limits limits) {

  /** The settings of a service at this address. */
  public static ServiceSettings at(String host, int port) {
    return new ServiceSettings(
        host,
        port,
        Math.max(2, Runtime.getRuntime().availableProcessors()),
        256,
        1_024,
        Duration.ofSeconds(1),
        Limits.usual());
  }

  /** The same with so many workers; empty: as many as are usual. */
  public ServiceSettings withWorkers(Optional<Integer> number) {
    return new ServiceSettings(
        host, port, number.orElse(workers), waiting, connections, drain, limits);
  }

  /** The same with these bounds. */
  public ServiceSettings withBounds(int mayWait, int mayConnect, Duration draining) {
    return new ServiceSettings(host, port, workers, mayWait, mayConnect, draining, limits);
  }

  /** The same with these limits. */
  public ServiceSettings withLimits(Limits other) {
    return new ServiceSettings(host, port, workers, waiting, connections, drain, other);
  }
}
