package org.posrules.service.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.posrules.Diagnosis;
import org.posrules.json.parts.JsonOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a line of JSON for each request, in the order of their ends. Everything in it is escaped
 * to ASCII, so that nothing can end a line or look like another. Lines wait for a thread of their
 * own, which writes all that have come in one block; what it writes to may be slow, full or gone.
 * Thread-safe.
 */
public final class AccessLog implements RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

  /** How long {@link #close} waits for a reader at most. */
  public static final Duration LAST = Duration.ofSeconds(1);

  /** Lines that may wait. */
  static final int MOST = 8_192;

  private static final Duration PACE = Duration.ofMillis(100);
  private static final int BLOCK = 256;

  private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(MOST);
  private final LongAdder dropped = new LongAdder();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread writer = new Thread(this::write, "access-log");
  private final OutputStream out;
  private boolean failed;

  private AccessLog(OutputStream out) {
    this.out = out;
  }

  /** Starts a log; {@code out} stays open when it is closed. */
  public static AccessLog to(OutputStream out) {
    AccessLog log = new AccessLog(out);
    log.writer.setDaemon(true);
    log.writer.start();
    return log;
  }

  @Override
  public void accept(RequestRecord request) {
    if (!waiting.offer(line(request))) {
      dropped.increment();
    }
  }

  @Override
  public long dropped() {
    return dropped.sum();
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      writer.join(LAST.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    try {
      boolean last;
      do {
        last = closed.await(PACE.toMillis(), TimeUnit.MILLISECONDS);
        writeWaiting();
      } while (!last);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void writeWaiting() {
    List<byte[]> lines = new ArrayList<>(BLOCK);
    while (waiting.drainTo(lines, BLOCK) > 0) {
      try {
        out.write(block(lines));
        out.flush();
        failed = false;
      } catch (IOException e) {
        dropped.add(lines.size());
        tell(e);
      }
      lines.clear();
    }
  }

  /** After a failure on a line of its own, since the block before may have been torn. */
  private byte[] block(List<byte[]> lines) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    if (failed) {
      block.write('\n');
    }
    for (byte[] line : lines) {
      block.writeBytes(line);
      block.write('\n');
    }
    return block.toByteArray();
  }

  private void tell(IOException e) {
    if (!failed) {
      LOG.warn("records of requests cannot be written and are dropped", e);
    }
    failed = true;
  }

  static byte[] line(RequestRecord request) {
    return JsonOut.ascii(out -> write(out, request));
  }

  private static void write(JsonOut out, RequestRecord request) throws IOException {
    out.text("at", request.at());
    out.text("requestId", request.requestId());
    out.textIfAny("traceparent", request.traceparent());
    out.textIfAny("caller", request.caller());
    out.text("address", request.address());
    out.text("method", request.method());
    out.text("path", request.path());
    out.number("status", request.status());
    out.textIfAny("problem", request.problem());
    out.number("bytesIn", request.bytesIn());
    out.number("bytesOut", request.bytesOut());
    out.number("micros", TimeUnit.NANOSECONDS.toMicros(request.nanos()));
    Diagnosis diagnosis = request.diagnosis();
    if (diagnosis != null) {
      write(out, diagnosis);
    }
  }

  private static void write(JsonOut out, Diagnosis diagnosis) throws IOException {
    out.text("diagnosisId", diagnosis.diagnosisId());
    out.text("factsDigest", diagnosis.factsDigest());
    out.text("rulebook", diagnosis.rulebook().label());
    out.text("outcome", diagnosis.outcome());
    out.text("category", diagnosis.category());
    out.text("cause", diagnosis.cause());
    out.text("payment", diagnosis.payment().state());
    out.text("retry", diagnosis.retry().advice());
    out.texts("masked", diagnosis.masked());
  }
}
