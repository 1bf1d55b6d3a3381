package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteBehindTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;
  private Location location;
  private final FakeStore store = new FakeStore();

  @BeforeEach
  void locate() {
    location = Location.of(folder.resolve("incidents.db").toString());
  }

  private WriteBehind open() {
    return WriteBehind.open(store, location);
  }

  private static void offer(WriteBehind behind, int from, int to) {
    for (int number = from; number < to; number++) {
      assertTrue(behind.offer(Incidents.number(number)));
    }
  }

  @Test
  void offer_whileTheStoreWorks_comesIntoItInOrder() throws InterruptedException {
    try (WriteBehind behind = open()) {
      offer(behind, 0, 1_200);
      assertTrue(behind.settle(LONG));
    }
    assertEquals(FakeStore.idsTo(1_200), store.ids());
  }

  @Test
  void offer_manyWithinAMoment_comeInTogether() throws InterruptedException {
    try (WriteBehind behind = open()) {
      offer(behind, 0, 1_200);
      assertTrue(behind.settle(LONG));
    }
    assertTrue(store.transactions() <= 3, () -> "in " + store.transactions() + " transactions");
  }

  @Test
  void offer_whileTheStoreIsAway_waitsAndComesInOnceItIsBack() throws InterruptedException {
    store.away(true);
    try (WriteBehind behind = open()) {
      offer(behind, 0, 700);
      store.awaitFailures(2);
      store.away(false);
      assertTrue(behind.settle(LONG));
    }
    assertEquals(FakeStore.idsTo(700), store.ids());
  }

  @Test
  void backlog_whileTheStoreIsAway_tellsSinceWhenAndHowManyWait() throws InterruptedException {
    store.away(true);
    try (WriteBehind behind = open()) {
      offer(behind, 0, 3);
      store.awaitFailures(2);
      assertNotNull(behind.backlog().failingSince());
      assertEquals(3, behind.backlog().waiting());
    }
  }

  @Test
  void backlog_onceTheStoreIsBack_tellsOfNoFailure() throws InterruptedException {
    store.away(true);
    try (WriteBehind behind = open()) {
      offer(behind, 0, 3);
      store.awaitFailures(2);
      store.away(false);
      behind.settle(LONG);
      Backlog expected = new Backlog(3, 3, 0, 0, 0, null);
      assertEquals(expected, behind.backlog());
    }
  }

  @Test
  void offer_beyondTheBound_isFalseAndCounted() {
    store.away(true);
    try (WriteBehind behind = open()) {
      offer(behind, 0, Journal.MOST_RECORDS);
      assertFalse(behind.offer(Incidents.number(Journal.MOST_RECORDS)));
      Backlog backlog = behind.backlog();
      assertEquals(
          List.of(10_001L, 1L, 10_000L),
          List.of(backlog.offered(), backlog.dropped(), (long) backlog.waiting()));
    }
  }

  @Test
  void offer_afterABacklogThatWasFullIsGone_isTakenAgain() throws InterruptedException {
    store.away(true);
    try (WriteBehind behind = open()) {
      offer(behind, 0, Journal.MOST_RECORDS);
      store.away(false);
      assertTrue(behind.settle(LONG));
      assertTrue(behind.offer(Incidents.number(Journal.MOST_RECORDS)));
    }
  }

  @Test
  void offer_whileAWriteTakesLong_doesNotWaitForIt() throws InterruptedException {
    store.hold();
    try (WriteBehind behind = open()) {
      offer(behind, 0, 1);
      store.awaitHeld();
      offer(behind, 1, 600);
      assertEquals(600, behind.backlog().waiting());
      store.release();
      assertTrue(behind.settle(LONG));
    }
  }

  @Test
  void open_whatAnotherLeftWaiting_bringsItIn() throws InterruptedException {
    store.away(true);
    try (WriteBehind behind = open()) {
      offer(behind, 0, 40);
    }
    store.away(false);
    try (WriteBehind behind = open()) {
      assertTrue(behind.settle(LONG));
    }
    assertEquals(FakeStore.idsTo(40), store.ids());
  }

  /** Of a sale in both of them, the later diagnosis would else be the incident. */
  @Test
  void open_whatWaitsInBothFiles_bringsTheEarlierFirst() throws InterruptedException {
    store.away(true);
    try (WriteBehind behind = open()) {
      offer(behind, 0, 20);
      store.awaitFailures(1);
      offer(behind, 20, 40);
    }
    store.away(false);
    try (WriteBehind behind = open()) {
      assertTrue(behind.settle(LONG));
    }
    assertEquals(FakeStore.idsTo(40), store.ids());
  }

  @Test
  void journal_onceAllIsInTheStore_isEmpty() throws Exception {
    try (WriteBehind behind = open()) {
      offer(behind, 0, 100);
      behind.settle(LONG);
    }
    long bytes =
        Files.size(Path.of(location.journal() + ".0"))
            + Files.size(Path.of(location.journal() + ".1"));
    assertEquals(0, bytes);
  }

  @Test
  void open_aJournalThatIsOpen_isRefused() {
    try (WriteBehind behind = open()) {
      StoreException refusal = assertThrows(StoreException.class, this::open);
      assertTrue(refusal.getMessage().contains("in use"), refusal.getMessage());
      assertNull(behind.backlog().failingSince());
    }
  }

  @Test
  void offer_anIncidentThatTheDatabaseRefuses_losesNoOther() throws InterruptedException {
    store.refuse("id-000003");
    try (WriteBehind behind = open()) {
      offer(behind, 0, 6);
      assertTrue(behind.settle(LONG));
      assertEquals(1, behind.backlog().refused());
    }
    assertEquals(5, store.ids().size());
  }

  @Test
  void offer_onceClosed_isFalse() {
    WriteBehind behind = open();
    behind.close();
    assertFalse(behind.offer(Incidents.number(1)));
  }

  @Test
  void offer_byAThreadThatIsInterrupted_isTaken() throws InterruptedException {
    try (WriteBehind behind = open()) {
      Thread.currentThread().interrupt();
      boolean taken = behind.offer(Incidents.number(0));
      assertTrue(Thread.interrupted());
      assertTrue(taken);
      offer(behind, 1, 3);
      assertTrue(behind.settle(LONG));
    }
    assertEquals(3, store.ids().size());
  }
}
