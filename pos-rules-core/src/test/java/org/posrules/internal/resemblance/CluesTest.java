package org.posrules.internal.resemblance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a text tells its topic. */
class CluesTest {
  @Test
  void concepts_countEachAndEachTwoOfThem() {
    assertEquals(3 + 3, Clues.of(List.of("HOST", "SILENT", "LINK")).length);
  }

  @Test
  void concepts_inAnyOrder_areTheSame() {
    assertArrayEquals(Clues.of(List.of("HOST", "SILENT")), Clues.of(List.of("SILENT", "HOST")));
  }

  @Test
  void text_withoutAConcept_hasNoClue() {
    assertEquals(0, Clues.of(List.of()).length);
  }
}
