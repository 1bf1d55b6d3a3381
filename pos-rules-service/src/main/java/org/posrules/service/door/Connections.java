package org.posrules.service.door;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.posrules.service.door.Connection.Phase;

/**
 * All connections: bounded in number, in all and for each address, and in the time that one may
 * take for anything. When they are too many, one that is of no use to its client makes room for the
 * newcomer; none that works ever does. All on one event loop.
 */
final class Connections {
  /** Who goes first, and among equals who was there first. */
  private static final List<Phase> LEAST_LOSS = List.of(Phase.SILENT, Phase.IDLE, Phase.HEAD);

  private final Limits limits;
  private final int most;
  private final Set<Connection> open = new LinkedHashSet<>();
  private final Set<Connection> leaving = new LinkedHashSet<>();
  private final Map<InetAddress, Integer> shares = new HashMap<>();
  private long quiet = Long.MAX_VALUE;
  private Runnable whenEmpty = () -> {};

  Connections(Limits limits, int most) {
    this.limits = limits;
    this.most = most;
  }

  /** Takes a connection that was just accepted into account. Runs on the listener's thread. */
  void arrived(Channel channel) {
    channel.config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
    Connection.attach(this, channel);
  }

  void opened(Connection connection) {
    open.add(connection);
    int share = shares.merge(connection.address(), 1, Integer::sum);
    if (share > limits.perAddress()) {
      makeRoom(connection, other -> other.address().equals(connection.address()));
    } else if (open.size() > most) {
      makeRoom(connection, other -> true);
    }
  }

  /** From now on it counts for nobody, but there are at most half as many of these. */
  void leaving(Connection connection) {
    forget(connection);
    leaving.add(connection);
    if (leaving.size() > Math.max(1, most / 2)) {
      leaving.iterator().next().cut();
    }
  }

  void closed(Connection connection) {
    forget(connection);
    leaving.remove(connection);
    tellWhenEmpty();
  }

  /** Ends each that has taken too long for what it is at. To be called now and then. */
  void sweep() {
    long now = System.nanoTime();
    List.copyOf(open).stream().filter(each -> isOverdue(each, now)).forEach(Connection::end);
    List.copyOf(leaving).stream()
        .filter(each -> each.nanos(now) > limits.linger().toNanos())
        .forEach(Connection::cut);
  }

  /** Ends each as soon as nothing has come on it for this long, and tells when none is left. */
  void drain(Duration nothing, Runnable whenNoneIsLeft) {
    quiet = nothing.toNanos();
    whenEmpty = whenNoneIsLeft;
    tellWhenEmpty();
  }

  private void tellWhenEmpty() {
    if (open.isEmpty() && leaving.isEmpty()) {
      whenEmpty.run();
    }
  }

  private void makeRoom(Connection newcomer, Predicate<Connection> among) {
    LEAST_LOSS.stream()
        .flatMap(phase -> first(phase, newcomer, among).stream())
        .findFirst()
        .ifPresentOrElse(Connection::end, newcomer::cut);
  }

  private Optional<Connection> first(
      Phase phase, Connection newcomer, Predicate<Connection> among) {
    return open.stream()
        .filter(each -> each.phase() == phase && each != newcomer)
        .filter(among)
        .findFirst();
  }

  private boolean isOverdue(Connection connection, long now) {
    long nanos = connection.nanos(now);
    return switch (connection.phase()) {
      case SILENT -> nanos > Math.min(quiet, limits.firstByte().toNanos());
      case HEAD -> nanos > limits.head().toNanos();
      case IDLE -> nanos > Math.min(quiet, limits.idle().toNanos());
      case WORKING, LEAVING -> false;
    };
  }

  private void forget(Connection connection) {
    if (open.remove(connection)) {
      shares.computeIfPresent(
          connection.address(), (address, share) -> share == 1 ? null : share - 1);
    }
  }
}
