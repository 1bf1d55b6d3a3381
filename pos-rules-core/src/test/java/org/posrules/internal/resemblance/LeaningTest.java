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

/**
 * Clue 1 is of answer 0 alone, clue 2 of answer 1 alone, clue 3 of both; clue 9 is of one lesson.
 * To the second question those of answer 0 say 1.
 */
class LeaningTest {
  private static final double[] FIRST = {1, 0, 0, 1};
  private static final double[] SECOND = {0, 1, 1, 0};

  private static final Leaning LEANING =
      new Leaning(
          List.of(clues(1, 3), clues(1, 3), clues(1), clues(2, 3), clues(2, 3), clues(2), clues(9)),
          List.of(FIRST, FIRST, FIRST, SECOND, SECOND, SECOND, FIRST),
          2,
          2);

  private static int[] clues(int... clues) {
    return clues;
  }

  private static final double HALF = 0.5;

  private static double[] first(int... clues) {
    return LEANING.of(clues)[0];
  }

  @Test
  void clue_ofOneAnswer_leansToIt() {
    assertTrue(first(1)[0] > HALF);
    assertTrue(first(2)[1] > HALF);
  }

  @Test
  void clue_ofBothAnswers_leansToNeither() {
    assertEquals(HALF, first(3)[0], 0.01);
  }

  @Test
  void clues_thatNoTwoLessonsHave_sayNothing() {
    assertArrayEquals(new double[] {HALF, HALF}, first(9, 77));
  }

  @Test
  void shares_areAllTogetherOneForEachQuestion() {
    for (double[] shares : LEANING.of(clues(1, 2, 3))) {
      assertEquals(1, Arrays.stream(shares).sum(), 1e-9);
    }
  }

  @Test
  void questions_areAnsweredEachForItself() {
    assertTrue(LEANING.of(clues(2))[1][0] > HALF);
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
