package org.posrules.service.door;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;

/**
 * Tells a connection of its requests and replies, and ends it behind a reply that says so: what
 * comes later is neither read nor written. One for each connection.
 */
// What the futures of a channel say, its handlers hear as events too.
@SuppressWarnings("FutureReturnValueIgnored")
final class ReplyWatch extends ChannelDuplexHandler {
  private static final long ROOM = 32 * 1024;

  private final Connection connection;
  private boolean bodyOpen;
  private boolean lastAsked;
  private boolean broken;
  private boolean last;
  private boolean interim;

  ReplyWatch(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (connection.isOver() || broken || (lastAsked && !bodyOpen)) {
      ReferenceCountUtil.release(message);
      return;
    }
    if (message instanceof HttpRequest request) {
      connection.began();
      bodyOpen = true;
      lastAsked = !HttpUtil.isKeepAlive(request);
    } else if (message instanceof HttpContent content) {
      broken |= content.decoderResult().isFailure();
    }
    if (message instanceof LastHttpContent) {
      bodyOpen = false;
    }
    context.fireChannelRead(message);
  }

  /** The decoder says nothing of a body that its client has ended too early. */
  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event == ChannelInputShutdownEvent.INSTANCE && bodyOpen) {
      LastHttpContent end = new DefaultLastHttpContent();
      end.setDecoderResult(DecoderResult.failure(new PrematureChannelClosureException()));
      channelRead(context, end);
      context.fireChannelReadComplete();
    }
    context.fireUserEventTriggered(event);
  }

  /**
   * Vert.x closes the connection of a broken body at once; but what was asked before it broke off
   * is at work, and is answered first.
   */
  @Override
  public void close(ChannelHandlerContext context, ChannelPromise promise) {
    if (broken && connection.inHand() > 0 && !connection.isOver()) {
      context.channel().closeFuture().addListener(closed -> promise.trySuccess());
    } else {
      context.close(promise);
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (connection.isOver() && message instanceof HttpObject) {
      ReferenceCountUtil.release(message);
      promise.tryFailure(new ClosedChannelException());
      return;
    }
    if (message instanceof HttpResponse reply) {
      begins(reply);
    }
    if (interim || !(message instanceof LastHttpContent)) {
      context.write(message, promise);
    } else if (last || (broken && connection.inHand() == 1)) {
      connection.lastWord();
      // Vert.x does not send on what it writes behind a body that has broken off.
      context.writeAndFlush(message, promise.unvoid().addListener(sent -> connection.end()));
      connection.replied();
    } else {
      context.write(message, promise);
      connection.replied();
      relieve(context);
    }
  }

  /**
   * Sends on what is written before the channel counts as full: of requests that came together,
   * Vert.x forgets the rest when it runs full while it still reads.
   */
  private static void relieve(ChannelHandlerContext context) {
    if (context.channel().bytesBeforeUnwritable() < ROOM) {
      context.flush();
    }
  }

  private void begins(HttpResponse reply) {
    interim = reply.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    last |= reply.headers().containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
  }
}
