package org.posrules.service.http;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.posrules.json.ProblemKind;

/**
 * Turns away those for whom there is no room. Whoever hears it may ask again at once, and many who
 * do would take the processors from those who are being answered; so all hear it together, some
 * milliseconds later, which bounds how often each can ask. On the event loop.
 */
final class NoRoom {
  static final Reply BUSY =
      Problem.of(ProblemKind.BUSY, "Too many requests are waiting; try again a little later.")
          .reply();

  /** Between one refusal and the next that a client can get. */
  static final Duration TURN = Duration.ofMillis(15);

  private final Vertx vertx;
  private final BodyReader bodies;
  private final List<Exchange> waiting = new ArrayList<>();

  NoRoom(Vertx vertx, BodyReader bodies) {
    this.vertx = vertx;
    this.bodies = bodies;
  }

  void turnAway(Exchange exchange) {
    waiting.add(exchange);
    if (waiting.size() == 1) {
      vertx.setTimer(TURN.toMillis(), id -> tellAll());
    }
  }

  private void tellAll() {
    List<Exchange> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(exchange -> bodies.refuse(exchange, BUSY));
  }
}
