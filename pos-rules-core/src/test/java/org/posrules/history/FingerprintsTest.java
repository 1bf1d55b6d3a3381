package org.posrules.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that differ have numbers that differ, as far as anybody will see. */
class FingerprintsTest {
  private static final int MANY = 200_000;

  private final Fingerprints fingerprints = new Fingerprints(new Random(1));

  @Test
  void names_thatOnlyCountOn_allDiffer() {
    Set<Long> seen = new HashSet<>();
    for (int number = 0; number < MANY; number++) {
      seen.add(fingerprints.of("T-" + number));
    }
    assertEquals(MANY, seen.size());
  }

  /** A table takes its places from the lowest bits. */
  @Test
  void names_thatOnlyCountOn_spreadOverTheLowestBits() {
    Set<Long> seen = new HashSet<>();
    for (int number = 0; number < MANY; number++) {
      seen.add(fingerprints.of("T-" + number) & 0xFFFF);
    }
    assertTrue(seen.size() > 60_000, seen.size() + " of 65536");
  }

  @Test
  void parts_ofASale_doNotRunIntoEachOther() {
    assertNotEquals(
        fingerprints.of(new Sale("M1", "2", "x")), fingerprints.of(new Sale("M", "12", "x")));
  }

  @Test
  void name_underAnotherKey_isAnotherNumber() {
    assertNotEquals(fingerprints.of("T-1"), new Fingerprints(new Random(2)).of("T-1"));
  }

  @Test
  void noName_isNone() {
    assertEquals(Fingerprints.NONE, fingerprints.of((String) null));
  }
}
