package org.posrules.service.http;

import java.util.function.Supplier;
import org.posrules.json.ProblemKind;

/** A reply that a worker makes, since that takes a while. */
final class Answering implements WorkerPool.Task {
  static final Reply OVERRAN =
      Problem.of(ProblemKind.OVERRAN, "The work on this request was given up.").reply();

  private final Exchange exchange;
  private final Supplier<Reply> reply;

  private Answering(Exchange exchange, Supplier<Reply> reply) {
    this.exchange = exchange;
    this.reply = reply;
  }

  /** Has the reply made and sent, or says that there is no room. */
  static void by(WorkerPool workers, Exchange exchange, Supplier<Reply> reply) {
    if (!workers.offer(new Answering(exchange, reply))) {
      exchange.send(NoRoom.BUSY);
    }
  }

  @Override
  public void run() {
    Failures.guard(exchange, reply);
  }

  @Override
  public boolean isWanted() {
    return !exchange.isOver();
  }

  @Override
  public void tooLate() {
    exchange.send(NoRoom.BUSY);
  }

  @Override
  public void overran() {
    exchange.send(OVERRAN);
  }
}
