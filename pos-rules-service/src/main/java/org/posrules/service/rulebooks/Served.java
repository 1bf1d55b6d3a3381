package org.posrules.service.rulebooks;

import java.util.concurrent.CompletableFuture;
import org.posrules.rulebook.Rulebook;
import org.posrules.service.Diagnoser;

/** The rulebook that is served: it may be another one from one call to the next. Thread-safe. */
public interface Served extends Diagnoser {

  /** What is in it now. */
  Rulebook rulebook();

  /** Which one it is now, and how it came to that. */
  RulebookStatus status();

  /** Reads its sources again, and serves what they say if nothing is wrong with it. */
  CompletableFuture<Reload> reload();
}
