package org.posrules.service.http;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.posrules.json.ProblemKind;

/**
 * One batch on its way through: no more of it is read than workers and the client's own reading
 * keep up with, so that a body without end takes a bounded memory. Answers go out in the order of
 * the lines. All on one event loop.
 */
final class Batch {
  private static final long AGAIN_MILLIS = 20;
  private static final long LOOK_MILLIS = 500;

  /**
   * Before it decodes on when there was no line so far. A task that is handed to the event loop
   * runs before the loop looks at the other connections again; a timer does not.
   */
  private static final long NEXT_TURN_MILLIS = 1;

  private static final Reply FAILED =
      Problem.of(ProblemKind.INTERNAL, "The service could not answer this line.").reply();

  private final Exchange exchange;
  private final Context context;
  private final HttpServerRequest request;
  private final HttpServerResponse response;
  private final BatchSettings settings;
  private final BatchAnswer answer;
  private final BatchLines lines;
  private final @Nullable GzipStream gzip;
  private final Deque<Chunk> underWay = new ArrayDeque<>();
  private long heard = System.nanoTime();
  private boolean asked;
  private boolean turning;
  private boolean resting;
  private boolean read;
  private boolean allTaken;
  private boolean over;
  private @Nullable Reply cutBy;

  Batch(Exchange exchange, Context context, BatchSettings settings, BatchAnswer answer) {
    this.exchange = exchange;
    this.context = context;
    this.request = exchange.request();
    this.response = exchange.begin(200, MediaTypes.NDJSON).setChunked(true);
    this.settings = settings;
    this.answer = answer;
    boolean encoded = Encodings.isGzip(request.getHeader("Content-Encoding"));
    this.lines = new BatchLines(encoded, settings.lineBytes());
    this.gzip = exchange.wantsGzip() ? new GzipStream() : null;
    if (gzip != null) {
      response.putHeader("Content-Encoding", Encodings.GZIP);
    }
  }

  void start() {
    long look = context.owner().setPeriodic(LOOK_MILLIS, id -> look());
    exchange.whenOver(
        () -> {
          context.owner().cancelTimer(look);
          over = true;
          lines.close();
        });
    request.exceptionHandler(broken -> cut(InvalidRequests.broken().reply()));
    request.handler(this::take);
    request.endHandler(end -> finishReading());
    response.drainHandler(drained -> go());
    request.pause();
    go();
  }

  private void take(Buffer sent) {
    heard = System.nanoTime();
    asked = false;
    lines.feed(sent);
    go();
  }

  private void finishReading() {
    read = true;
    go();
  }

  /** Writes what is answered, and reads on while there is room. */
  private void go() {
    if (over) {
      return;
    }
    write();
    try {
      boolean more = true;
      while (more && hasRoom()) {
        more = takeSome();
      }
    } catch (BrokenGzipException e) {
      cut(Body.brokenGzip());
    }
    if (underWay.isEmpty() && (allTaken || cutBy != null)) {
      end();
    }
  }

  /** Has some lines answered. False when there are none for now. */
  private boolean takeSome() throws BrokenGzipException {
    List<Line> some = lines.next();
    if (!some.isEmpty()) {
      begin(new Chunk(some, answer, gzip != null));
      rest(exchange.count(some.size()));
    }
    Optional<Reply> refusal = lines.refusal();
    if (refusal.isPresent()) {
      cut(refusal.get());
    } else if (some.isEmpty() && lines.isHungry()) {
      readOn();
    } else if (some.isEmpty()) {
      decodeOn();
    }
    return !some.isEmpty();
  }

  private boolean hasRoom() {
    return cutBy == null
        && !resting
        && underWay.size() < settings.parallel()
        && !response.writeQueueFull();
  }

  /** Lines count as requests: who has sent more of them than a caller may is read more slowly. */
  private void rest(long nanos) {
    if (nanos > 0) {
      resting = true;
      context
          .owner()
          .setTimer(
              1 + TimeUnit.NANOSECONDS.toMillis(nanos),
              id -> {
                resting = false;
                go();
              });
    }
  }

  /** In another turn of the event loop, for others wait for theirs. */
  private void decodeOn() {
    if (!turning) {
      turning = true;
      context
          .owner()
          .setTimer(
              NEXT_TURN_MILLIS,
              id -> {
                turning = false;
                go();
              });
    }
  }

  private void readOn() {
    if (!read && !asked) {
      asked = true;
      request.fetch(1);
    } else if (read && cutBy == null) {
      allTaken = true;
      List<Line> last = lines.last();
      if (!last.isEmpty()) {
        begin(new Chunk(last, answer, gzip != null));
      }
      if (!lines.isComplete()) {
        cut(Body.brokenGzip());
      }
    }
  }

  private void begin(Chunk chunk) {
    underWay.add(chunk);
    offer(chunk);
  }

  private void offer(Chunk chunk) {
    if (!over && !settings.workers().offerInTurn(new Work(chunk))) {
      context.owner().setTimer(AGAIN_MILLIS, id -> offer(chunk));
    }
  }

  private void write() {
    while (!underWay.isEmpty() && underWay.peek().isDone()) {
      response.write(underWay.remove().written(gzip));
    }
  }

  /** Sees that a client that says nothing more, or a service that stops, comes to an end. */
  private void look() {
    if (settings.stopping().getAsBoolean()) {
      cut(
          Problem.of(ProblemKind.NOT_READY, "The service is stopping; send the rest again.")
              .reply());
    } else if (asked && System.nanoTime() - heard > settings.silence().toNanos()) {
      String detail = "Nothing came for " + settings.silence().toSeconds() + " s.";
      cut(Problem.of(ProblemKind.BODY_TOO_SLOW, detail).reply());
    } else {
      go();
    }
  }

  /** Reads no further; what was begun is answered, and then why there is no more. */
  private void cut(Reply why) {
    if (cutBy == null && !over) {
      cutBy = why;
      go();
    }
  }

  private void end() {
    if (over) {
      return;
    }
    over = true;
    if (response.closed()) {
      return;
    }
    if (cutBy == null) {
      response.end(end(Buffer.buffer()));
    } else {
      response
          .end(end(answer.written(lines.nextNumber(), cutBy)))
          .onComplete(ended -> request.connection().close());
    }
  }

  /** The last of what goes out. */
  private Buffer end(Buffer last) {
    return gzip == null ? last : gzip.piece(last, null).appendBuffer(gzip.end());
  }

  private final class Work implements WorkerPool.Task {
    private final Chunk chunk;

    Work(Chunk chunk) {
      this.chunk = chunk;
    }

    @Override
    public void run() {
      try {
        chunk.work();
      } finally {
        chunk.giveUp(FAILED);
        context.runOnContext(done -> go());
      }
    }

    @Override
    public boolean isWanted() {
      return !exchange.isOver();
    }

    @Override
    public void tooLate() {
      context.runOnContext(late -> offer(chunk));
    }

    @Override
    public void overran() {
      chunk.giveUp(Answering.OVERRAN);
      context.runOnContext(done -> go());
    }
  }
}
