package org.posrules.internal.resemblance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;

/** Clue 1 is of topic 0 alone, clue 2 of topic 1 alone, clue 3 of both; clue 9 is of one text. */
class LeaningTest {
  private static final Leaning LEANING =
      new Leaning(
          List.of(clues(1, 3), clues(1, 3), clues(1), clues(2, 3), clues(2, 3), clues(2), clues(9)),
          clues(0, 0, 0, 1, 1, 1, 0),
          2);

  private static int[] clues(int... clues) {
    return clues;
  }

  private static final double HALF = 0.5;

  @Test
  void clue_ofOneTopic_leansToIt() {
    assertTrue(LEANING.of(clues(1))[0] > HALF);
    assertTrue(LEANING.of(clues(2))[1] > HALF);
  }

  @Test
  void clue_ofBothTopics_leansToNeither() {
    assertEquals(HALF, LEANING.of(clues(3))[0], 0.01);
  }

  @Test
  void clues_thatNoTwoTextsHave_sayNothing() {
    assertArrayEquals(new double[] {HALF, HALF}, LEANING.of(clues(9, 77)));
  }

  @Test
  void shares_areAllTogetherOne() {
    assertEquals(1, Arrays.stream(LEANING.of(clues(1, 2, 3))).sum(), 1e-9);
  }

  @Test
  void leaning_packedAndRead_isTheSame() throws IOException {
    PackOut out = new PackOut();
    LEANING.pack(out);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    out.writeTo(new DataOutputStream(bytes));
    Leaning read = new Leaning(new PackIn(bytes.toByteArray()));
    assertArrayEquals(LEANING.of(clues(1, 3)), read.of(clues(1, 3)));
  }
}
