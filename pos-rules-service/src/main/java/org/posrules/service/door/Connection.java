package org.posrules.service.door;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a client's connection is at, from its first byte to its last; stands next to the socket. It
 * closes in two steps: first the end of what is sent, and only when the client has had time to read
 * it the socket, for a socket that is closed with something unread takes back what it sent. All on
 * one event loop.
 */
// What the futures of a channel say, its handlers hear as events too.
@SuppressWarnings("FutureReturnValueIgnored")
final class Connection extends ChannelDuplexHandler {
  /** Tells the decoder of a head that nobody waits for it any longer. */
  static final Object HEAD_OVERDUE = new Object();

  private static final AttributeKey<Connection> KEY = AttributeKey.valueOf(Connection.class, "it");

  /** So much of what a client sends after our last word is taken off the wire and dropped. */
  private static final long MOST_DROPPED = 256L * 1024 * 1024;

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Connections all;
  private final Channel channel;
  private final InetAddress address;
  private Phase phase = Phase.SILENT;
  private long since = System.nanoTime();
  private long written;
  private long fullSince;
  private long leftWhenFull;
  private int inHand;
  private boolean clientDone;
  private boolean lastWord;
  private long dropped;
  private @Nullable ChannelPromise closing;

  private Connection(Connections all, Channel channel) {
    this.all = all;
    this.channel = channel;
    this.address = ((InetSocketAddress) channel.remoteAddress()).getAddress();
  }

  /** Puts one at the socket's end of a new channel. */
  static void attach(Connections all, Channel channel) {
    Connection connection = new Connection(all, channel);
    channel.attr(KEY).set(connection);
    channel.pipeline().addLast("connection", connection);
  }

  static Connection of(Channel channel) {
    return channel.attr(KEY).get();
  }

  Phase phase() {
    return phase;
  }

  InetAddress address() {
    return address;
  }

  /** For how long it has been in this phase, in nanoseconds. */
  long nanos(long now) {
    return now - since;
  }

  /**
   * Whether its client has let an answer wait for this long, and has read less than these bytes a
   * second in that time.
   */
  boolean isUnread(long now, Duration most, int rate) {
    long nanos = now - fullSince;
    return !channel.isWritable()
        && nanos > most.toNanos()
        && (double) (left() - leftWhenFull) * SECOND < (double) rate * nanos;
  }

  /** Bytes that have left for the client, less a constant; says so while the channel is full. */
  private long left() {
    return written - channel.bytesBeforeWritable();
  }

  /** A request's head has come. */
  void began() {
    inHand++;
    enter(Phase.WORKING);
  }

  /** A reply has gone out, as far as the socket is concerned. */
  void replied() {
    inHand--;
    if (inHand == 0 && phase == Phase.WORKING) {
      enter(Phase.IDLE);
      if (clientDone) {
        channel.eventLoop().execute(this::end);
      }
    }
  }

  /** Requests that have begun and are not answered. */
  int inHand() {
    return inHand;
  }

  /** The reply that now goes out is the last on this connection. */
  void lastWord() {
    lastWord = true;
  }

  /** Whether no further reply can go out. */
  boolean isOver() {
    return lastWord || phase == Phase.LEAVING;
  }

  /** It has taken too long: whoever has begun to ask is told so first. */
  void overdue() {
    if (phase == Phase.HEAD) {
      channel.pipeline().fireUserEventTriggered(HEAD_OVERDUE);
    }
    if (phase != Phase.WORKING) {
      end();
    }
  }

  /** Closes it as its client would have it. */
  void end() {
    channel.close();
  }

  /** Closes it at once. */
  void cut() {
    if (channel.isActive()) {
      closing = closing == null ? channel.newPromise() : closing;
      closeNow(channel.pipeline().context(this), closing);
    }
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    context.fireChannelActive();
    all.opened(this);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    all.closed(this);
    context.fireChannelInactive();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object bytes) {
    if (phase == Phase.LEAVING) {
      drop(context, (ByteBuf) bytes);
      return;
    }
    if (phase == Phase.SILENT || phase == Phase.IDLE) {
      enter(Phase.HEAD);
    }
    context.fireChannelRead(bytes);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event != ChannelInputShutdownEvent.INSTANCE) {
      context.fireUserEventTriggered(event);
      return;
    }
    clientDone = true;
    if (closing != null) {
      closeNow(context, closing);
      return;
    }
    context.fireUserEventTriggered(event);
    if (inHand == 0) {
      end();
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof ByteBuf bytes) {
      written += bytes.readableBytes();
    }
    context.write(message, promise);
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    if (!channel.isWritable()) {
      fullSince = System.nanoTime();
      leftWhenFull = left();
    }
    context.fireChannelWritabilityChanged();
  }

  @Override
  public void close(ChannelHandlerContext context, ChannelPromise promise) {
    if (!channel.isActive()) {
      context.close(promise);
      return;
    }
    if (closing != null) {
      channel.closeFuture().addListener(closed -> promise.trySuccess());
      return;
    }
    closing = promise;
    enter(Phase.LEAVING);
    all.leaving(this);
    channel.config().setAutoRead(true);
    context
        .writeAndFlush(Unpooled.EMPTY_BUFFER)
        .addListener(
            sent -> {
              if (clientDone || !sent.isSuccess()) {
                closeNow(context, promise);
              } else {
                ((DuplexChannel) channel).shutdownOutput();
              }
            });
  }

  /** What is unsent when a socket is closed is told of only after the closing. */
  private static void closeNow(ChannelHandlerContext context, ChannelPromise promise) {
    if (!promise.isDone()) {
      context.close(promise);
    }
  }

  private void drop(ChannelHandlerContext context, ByteBuf bytes) {
    dropped += bytes.readableBytes();
    ReferenceCountUtil.release(bytes);
    if (dropped > MOST_DROPPED && closing != null) {
      closeNow(context, closing);
    }
  }

  private void enter(Phase next) {
    phase = next;
    since = System.nanoTime();
  }

  /** What a connection is at. */
  enum Phase {
    /** It has never sent a byte. */
    SILENT,
    /** A head has begun, or something that may become one. */
    HEAD,
    /** A request is read, answered, or both. */
    WORKING,
    /** All is answered. */
    IDLE,
    /** We have sent all; the client may still read, and send what nobody hears. */
    LEAVING
  }
}
