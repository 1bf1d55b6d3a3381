package org.posrules.service.http;

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
final class Listener extends NioServerSocketChannel {
  /** For so long nobody is let in before the end, so that all who come stand in the queue. */
  private static final Duration HOLD = Duration.ofMillis(50);

  /** Until the selector has forgotten the socket, which it would keep open otherwise. */
  private static final Duration FORGET = Duration.ofMillis(10);

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

  /** Lets everybody in who stands in the queue, and then nobody. May be called on any thread. */
  Future<Void> stop() {
    EventLoop loop = eventLoop();
    Promise<Void> stopped = loop.newPromise();
    loop.execute(
        () -> {
          config().setAutoRead(false);
          after(loop, HOLD, this::deregister);
          after(loop, HOLD.plus(FORGET), () -> takeTheRest(stopped));
        });
    return stopped;
  }

  /** Nothing may stand between the last look at the queue and the end of the socket. */
  private void takeTheRest(Promise<Void> stopped) {
    List<Object> last = new ArrayList<>();
    try {
      while (javaChannel().isOpen() && doReadMessages(last) > 0) {
        continue;
      }
      javaChannel().close();
      last.forEach(pipeline()::fireChannelRead);
      stopped.setSuccess(null);
    } catch (Exception e) {
      stopped.setFailure(e);
    } finally {
      close();
    }
  }

  private static void after(EventLoop loop, Duration time, Runnable then) {
    loop.schedule(then, time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
