package org.posrules.service.door;

import java.time.Duration;

/**
 * How long and how much of everything one client may take. All times are more than zero. Immutable.
 *
 * @param firstByte how long a new connection may say nothing
 * @param head how long a request's head may take from its first byte
 * @param idle how long a connection may rest between two requests
 * @param body how long a body may take to arrive in all
 * @param bodyRate bytes in a second that a body must make on average, from its third second on
 * @param unread how long an answer may wait for a client that does not read; from then on the
 *     client must read as many bytes in a second as a body must make
 * @param perAddress connections that one address may have open, at least 1
 * @param queued how long a diagnosis may wait for a worker; one that waited longer is not made, and
 *     when the first in the queue has waited for half of it nobody else may join
 * @param work how long a diagnosis may take; then its client is told, and its worker replaced
 * @param linger how long a closed connection is still listened to, so that the client can read
 */
public record Limits(
    Duration firstByte,
    Duration head,
    Duration idle,
    Duration body,
    int bodyRate,
    Duration unread,
    int perAddress,
    Duration queued,
    Duration work,
    Duration linger) {

  /** Right for tills and their backends, on the open internet or not. */
  public static Limits usual() {
    return new Limits(
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(75),
        Duration.ofSeconds(10),
        1_024,
        Duration.ofSeconds(10),
        512,
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofSeconds(5));
  }
}
