package org.posrules.service.door;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.Http1ServerConfig;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where clients come in and go out: connections and what may come over them, before anybody asks
 * what it means. One event loop serves all of them.
 */
public final class FrontDoor {
  private static final int MOST_HEADER_BYTES = 8 * 1024;
  private static final int MOST_LINE_BYTES = 4 * 1024;
  private static final long SWEEP_MILLIS = 100;

  /** The most time that it takes to close the door. */
  public static final Duration LISTENER = Duration.ofSeconds(5);

  private final Limits limits;
  private final Connections connections;
  private final ListeningTransport transport;
  private final Vertx vertx;

  /** {@code most}: connections that may be open at the same time. */
  public FrontDoor(int most, Limits limits) {
    this.limits = limits;
    connections = new Connections(limits, most);
    transport = new ListeningTransport(connections::arrived);
    vertx = Vertx.builder().with(vertxOptions()).withTransport(transport.transport()).build();
    vertx.setPeriodic(SWEEP_MILLIS, id -> connections.sweep());
  }

  /** On which the service runs: with one event loop. */
  public Vertx vertx() {
    return vertx;
  }

  /** What the protocol allows. */
  public HttpServerOptions options(String host, int port) {
    return new HttpServerOptions()
        .setHost(host)
        .setPort(port)
        .setMaxHeaderSize(MOST_HEADER_BYTES)
        .setMaxInitialLineLength(MOST_LINE_BYTES)
        .setIdleTimeout((int) limits.idle().toSeconds() + 1)
        .setHttp2ClearTextEnabled(false)
        .setUseAlpn(false)
        .setDecompressionSupported(false)
        .setCompressionSupported(false)
        // Nobody speaks WebSocket here; else every request and reply pass two handlers for it.
        .setPerFrameWebSocketCompressionSupported(false)
        .setPerMessageWebSocketCompressionSupported(false);
  }

  /** Puts a stricter decoder and a watch into what Vert.x has made for a connection. */
  public void opened(HttpConnection connection) {
    ChannelHandlerContext context = ((HttpServerConnection) connection).channelHandlerContext();
    ChannelPipeline pipeline = context.pipeline();
    Http1ServerConfig config =
        new Http1ServerConfig()
            .setMaxHeaderSize(MOST_HEADER_BYTES)
            .setMaxInitialLineLength(MOST_LINE_BYTES);
    pipeline.replace("httpDecoder", "httpDecoder", new StrictDecoder(config));
    pipeline.addBefore(context.name(), "watch", new ReplyWatch(Connection.of(context.channel())));
  }

  /** Whether a reply to this request could still go out. */
  public static boolean isOpen(HttpServerRequest request) {
    HttpServerConnection connection = (HttpServerConnection) request.connection();
    return !Connection.of(connection.channelHandlerContext().channel()).isOver();
  }

  /**
   * Lets in who stands before the door, closes it, and waits until everybody inside has had their
   * answer and has gone: those who are silent for {@code quiet} have nothing to ask.
   *
   * @throws TimeoutException if somebody is still there after {@code grace}
   */
  public void close(Duration quiet, Duration grace)
      throws InterruptedException, ExecutionException, TimeoutException {
    for (Listener listener : transport.listeners()) {
      listener.stop().get(LISTENER.toMillis(), TimeUnit.MILLISECONDS);
    }
    CompletableFuture<Void> gone = new CompletableFuture<>();
    vertx.runOnContext(onLoop -> connections.drain(quiet, () -> gone.complete(null)));
    gone.get(grace.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static VertxOptions vertxOptions() {
    return new VertxOptions()
        .setEventLoopPoolSize(1)
        .setWorkerPoolSize(1)
        .setInternalBlockingPoolSize(2)
        .setFileSystemOptions(
            new FileSystemOptions()
                .setFileCachingEnabled(false)
                .setClassPathResolvingEnabled(false));
  }
}
