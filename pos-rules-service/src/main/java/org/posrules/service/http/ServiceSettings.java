package org.posrules.service.http;

import java.time.Duration;
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

  /** The settings of a service that stops at once, for those who start it within a process. */
  public static ServiceSettings at(String host, int port) {
    return new ServiceSettings(
        host, port, usualWorkers(), 128, 1_024, Duration.ofSeconds(1), Limits.usual());
  }

  /** As many as processors, and never one alone, which a slow diagnosis would hold. */
  public static int usualWorkers() {
    return Math.max(2, Runtime.getRuntime().availableProcessors());
  }
}
