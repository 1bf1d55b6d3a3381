package org.posrules.service.door;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The socket that listens. It can stop without a reset for those who were already let in by the
 * kernel: what waits in its queue when an ordinary socket is closed is lost.
 */
// What the futures of a channel say, its handlers hear as events too.
@SuppressWarnings("FutureReturnValueIgnored")
final class Listener extends NioServerSocketChannel {
  /** Until the selector has forgotten the socket, which it would keep open otherwise. */
  private static final Duration FORGET = Duration.ofMillis(10);

  private static final Duration LOOK = Duration.ofMillis(5);

  /** When nobody has come for so long, nobody is on the way either. */
  private static final Duration STILL = Duration.ofMillis(100);

  /** When somebody always comes. */
  private static final Duration ENOUGH = Duration.ofSeconds(1);

  private final Consumer<Channel> arrivals;

  /** {@code arrivals} sees each connection before anything is read from it. */
  Listener(Consumer<Channel> arrivals) {
    this.arrivals = arrivals;
  }

  @Override
  protected int doReadMessages(List<Object> into) throws Exception {
    int taken = super.doReadMessages(into);
    if (taken > 0) {
      arrivals.accept((Channel) into.get(into.size() - 1));
    }
    return taken;
  }

  /**
   * Takes everybody in until nobody comes any more, and listens no more then. Who is taken in is
   * heard only afterwards: whoever had an answer would come again. May be called on any thread.
   */
  Future<Void> stop() {
    EventLoop loop = eventLoop();
    Promise<Void> stopped = loop.newPromise();
    loop.execute(
        () -> {
          config().setAutoRead(false);
          deregister();
          long now = System.nanoTime();
          after(loop, FORGET, () -> takeIn(loop, new ArrayList<>(), now, now, stopped));
        });
    return stopped;
  }

  private void takeIn(
      EventLoop loop, List<Object> taken, long began, long last, Promise<Void> stopped) {
    try {
      long now = System.nanoTime();
      long lastSeen = takeAll(taken) ? now : last;
      if (now - lastSeen > STILL.toNanos() || now - began > ENOUGH.toNanos()) {
        end(taken);
        stopped.setSuccess(null);
      } else {
        after(loop, LOOK, () -> takeIn(loop, taken, began, lastSeen, stopped));
      }
    } catch (Exception e) {
      stopped.setFailure(e);
      close();
    }
  }

  /** Nothing may stand between the last look at the queue and the end of the socket. */
  private void end(List<Object> taken) throws Exception {
    takeAll(taken);
    javaChannel().close();
    taken.forEach(pipeline()::fireChannelRead);
    close();
  }

  private boolean takeAll(List<Object> into) throws Exception {
    int before = into.size();
    int taken;
    do {
      taken = javaChannel().isOpen() ? doReadMessages(into) : 0;
    } while (taken > 0);
    return into.size() > before;
  }

  private static void after(EventLoop loop, Duration time, Runnable then) {
    loop.schedule(then, time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
