package org.posrules.service.door;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.Http1ServerConfig;
import io.vertx.core.http.impl.http1.VertxHttpRequestDecoder;
import java.util.List;
import org.posrules.json.ProblemKind;

/**
 * Vert.x's decoder, which is lenient in what a head may look like, with the rules of {@link
 * HeadRules} and without continued lines, control characters and stray spaces. After a head that it
 * refuses it reads nothing more. One for each connection.
 */
final class StrictDecoder extends VertxHttpRequestDecoder {
  /** What a client knows its request by. */
  private static final List<String> NAMED_BY = List.of("X-Request-Id", "traceparent");

  /** In the place of one whose head could not even be taken apart. */
  private static final HttpRequest UNREAD =
      new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.valueOf("UNREAD"), "/");

  private State state = State.BETWEEN;

  StrictDecoder(Http1ServerConfig config) {
    super(config);
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out)
      throws Exception {
    if (state == State.REFUSED) {
      in.skipBytes(in.readableBytes());
      return;
    }
    if (state == State.BETWEEN) {
      skipLineEnds(in);
    }
    try {
      if (state != State.BODY) {
        HeadBytes.check(in, state == State.BETWEEN);
      }
      read(context, in, out);
    } catch (RefusedHead refusal) {
      refuse(in, out, refusal, UNREAD);
    }
  }

  /** What is left when the client sends no more may be half a head. */
  @Override
  protected void decodeLast(ChannelHandlerContext context, ByteBuf in, List<Object> out)
      throws Exception {
    super.decodeLast(context, in, out);
    if (state == State.BETWEEN
        && out.isEmpty()
        && in.isReadable()
        && context.channel().isActive()) {
      refuse(in, out, HeadBytes.refused("The head breaks off in its first line."), UNREAD);
    }
    if (state != State.REFUSED
        && !out.isEmpty()
        && out.get(0) instanceof HttpRequest request
        && request.decoderResult().isFailure()) {
      refuse(in, out, request.decoderResult().cause(), request);
    }
  }

  /** A head that takes too long is refused as it is; where none has begun, there is none. */
  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
    boolean begun = state == State.HEAD || (state == State.BETWEEN && actualReadableBytes() > 0);
    if (event == Connection.HEAD_OVERDUE && begun) {
      state = State.REFUSED;
      RefusedHead refusal =
          new RefusedHead(ProblemKind.HEAD_TOO_SLOW, "Send the whole head at once.");
      context.fireChannelRead(invalid(refusal, UNREAD));
      context.fireChannelReadComplete();
    } else {
      super.userEventTriggered(context, event);
    }
  }

  /** Some clients send one behind a body; it belongs to nothing (RFC 9112, 2.2). */
  private static void skipLineEnds(ByteBuf in) {
    int begin = in.forEachByte(each -> each == '\r' || each == '\n');
    in.readerIndex(begin < 0 ? in.writerIndex() : begin);
  }

  private void read(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
    int before = in.readerIndex();
    int known = out.size();
    super.decode(context, in, out);
    if (state == State.BETWEEN && in.readerIndex() > before) {
      state = State.HEAD;
    }
    for (int i = known; i < out.size() && state != State.REFUSED; i++) {
      if (out.get(i) instanceof HttpRequest request) {
        state = State.BODY;
        check(request, in, out);
      } else if (out.get(i) instanceof LastHttpContent) {
        state = State.BETWEEN;
      }
    }
  }

  private void check(HttpRequest request, ByteBuf in, List<Object> out) {
    if (request.decoderResult().isFailure()) {
      refuse(in, out, request.decoderResult().cause(), request);
      return;
    }
    try {
      HeadRules.check(request);
      PlainHead.settle(request);
    } catch (RefusedHead refusal) {
      refuse(in, out, refusal, request);
    }
  }

  /** In the place of what was read stands a message that is not valid, and nothing of it. */
  private void refuse(ByteBuf in, List<Object> out, Throwable refusal, HttpRequest of) {
    state = State.REFUSED;
    out.clear();
    in.skipBytes(in.readableBytes());
    out.add(invalid(refusal, of));
  }

  /** A last request of a version whose clients read every status; known by what it was called. */
  private static HttpMessage invalid(Throwable refusal, HttpRequest of) {
    HttpMessage message =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1, of.method(), "/bad-request", Unpooled.EMPTY_BUFFER);
    for (String name : NAMED_BY) {
      message.headers().set(name, of.headers().getAll(name));
    }
    message.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    message.setDecoderResult(DecoderResult.failure(refusal));
    return message;
  }

  private enum State {
    BETWEEN,
    HEAD,
    BODY,
    REFUSED
  }
}
