package org.posrules.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table without objects is a map like any other. */
class NumberTableTest {
  private static final int STEPS = 20_000;

  private final NumberTable table = new NumberTable();

  /** Few keys stand close together, so that they want each other's places. */
  @ParameterizedTest
  @ValueSource(ints = {8, 40, 3_000})
  void numbers_putAndRemovedAtRandom_areThoseOfAMap(int keys) {
    Random random = new Random(keys);
    Map<Long, Integer> map = new HashMap<>();
    for (int step = 0; step < STEPS; step++) {
      long key = 1 + random.nextInt(keys) + ((long) random.nextInt(2) << Integer.SIZE);
      if (random.nextBoolean()) {
        table.put(key, step);
        map.put(key, step);
      } else {
        table.remove(key);
        map.remove(key);
      }
      long asked = 1 + random.nextInt(keys);
      assertEquals(map.getOrDefault(asked, NumberTable.NONE), table.get(asked), "step " + step);
    }
  }

  /** An empty place has the key of what is not known. */
  @Test
  void nothing_ofNoName_isThere() {
    assertEquals(NumberTable.NONE, table.get(Fingerprints.NONE));
  }
}
