package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.OpenRooms;
import org.posrules.cases.Cases;
import org.posrules.cases.HowMany;
import org.posrules.internal.authoring.cases.RuleCase;

/** Any number of threads gets the same answers as one. */
class ConcurrencyTest {
  private static final int THREADS = 64;

  private final DiagnosticEngine engine =
      DiagnosticEngine.builder()
          .ids(() -> "ID")
          .clock(Clock.fixed(OpenRooms.NOW, ZoneOffset.UTC))
          .build();
  private final List<FailedTransaction> given =
      Cases.scenarios().stream().map(RuleCase::given).toList();

  @Test
  void threads_askingAtOnce_getTheAnswersOfOne() throws InterruptedException, ExecutionException {
    List<Diagnosis> expected = given.stream().map(engine::diagnose).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> askers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        askers.add(asker(new Random(i), expected));
      }
      for (Future<Void> asked : threads.invokeAll(askers)) {
        asked.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Void> asker(Random random, List<Diagnosis> expected) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    return () -> {
      for (int i : order.subList(0, HowMany.of(order.size()))) {
        assertEquals(expected.get(i), engine.diagnose(given.get(i)));
      }
      return null;
    };
  }
}
