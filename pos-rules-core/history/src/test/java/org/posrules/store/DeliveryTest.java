package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.posrules.history.Incident;

class DeliveryTest {
  private final FakeStore store = new FakeStore();
  private final Delivery delivery = new Delivery(store);

  private static List<Incident> incidents(int count) {
    return IntStream.range(0, count).mapToObj(Incidents::number).toList();
  }

  @Test
  void bring_aGroup_isOneTransaction() {
    delivery.bring(incidents(1_000));

    assertEquals(1, store.transactions());
  }

  @Test
  void bring_aGroupWithOneThatIsRefused_losesThatAlone() {
    store.refuse("id-000700");

    assertEquals(1, delivery.bring(incidents(1_000)));
    assertEquals(999, store.ids().size());
  }

  @Test
  void bring_aGroupWithOneThatIsRefused_takesFewTransactions() {
    store.refuse("id-000700");
    delivery.bring(incidents(1_000));

    assertTrue(store.transactions() <= 21, () -> "in " + store.transactions());
  }

  @Test
  void bring_whileTheStoreIsAway_throws() {
    store.away(true);

    assertThrows(StoreException.class, () -> delivery.bring(incidents(1_000)));
  }
}
