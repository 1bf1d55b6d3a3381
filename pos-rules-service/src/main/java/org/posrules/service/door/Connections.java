package org.posrules.service.door;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.posrules.service.door.Connection.Phase;

/**
 * All connections: bounded in number, in all and for each address, and in the time that one may
 * take for anything. When they are too many, one that is of no use to its client makes room for the
 * newcomer; none that works ever does. All on one event loop.
 */
final class Connections {
  /** A connection that is younger has had no time to say something. */
  private static final long YOUNG = Duration.ofMillis(250).toNanos();

  /**
   * Bytes that the kernel holds for a client, which it may double. It would take megabytes else,
   * and whether a client reads is seen only when it has room again.
   */
  private static final int IN_THE_KERNEL = 64 * 1024;

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
    channel.config().setOption(ChannelOption.SO_SNDBUF, IN_THE_KERNEL);
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
    List.copyOf(open).stream().filter(each -> isOverdue(each, now)).forEach(Connection::overdue);
    List.copyOf(open).stream().filter(each -> isUnread(each, now)).forEach(Connection::cut);
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

  /** The least loss goes, and among equals who has been at it the longest. */
  private void makeRoom(Connection newcomer, Predicate<Connection> among) {
    long now = System.nanoTime();
    open.stream()
        .filter(each -> each != newcomer && among.test(each))
        .filter(each -> each.phase() != Phase.WORKING)
        .min(
            Comparator.comparingInt((Connection each) -> loss(each, now))
                .thenComparing(
                    Comparator.comparingLong((Connection each) -> each.nanos(now)).reversed()))
        .ifPresentOrElse(Connection::end, newcomer::cut);
  }

  private static int loss(Connection connection, long now) {
    return switch (connection.phase()) {
      case SILENT -> connection.nanos(now) > YOUNG ? 0 : 3;
      case IDLE -> 1;
      case HEAD -> 2;
      case WORKING, LEAVING -> throw new IllegalArgumentException("makes no room");
    };
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

  private boolean isUnread(Connection connection, long now) {
    return connection.phase() == Phase.WORKING
        && connection.isUnread(now, limits.unread(), limits.bodyRate());
  }

  private void forget(Connection connection) {
    if (open.remove(connection)) {
      shares.computeIfPresent(
          connection.address(), (address, share) -> share == 1 ? null : share - 1);
    }
  }
}
