package org.posrules.internal.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.PaymentState;
import org.posrules.internal.values.Says;

/** How proofs add up. */
class JoinTest {
  private static final Set<Says> INQUIRED =
      EnumSet.of(
          Says.FOUND_APPROVED,
          Says.FOUND_NOTHING,
          Says.FOUND_REFUSED,
          Says.FOUND_REVERSED,
          Says.FOUND_UNDER_WAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                     | UNKNOWN
          KEPT                       | NOT_SENT
          BEFORE                     | NOT_SENT
          SENT                       | UNKNOWN
          SILENT                     | UNKNOWN
          CUT                        | UNKNOWN
          REPLIED                    | UNKNOWN
          REFUSED                    | DECLINED
          SAID_REFUSED               | DECLINED
          APPROVED                   | CHARGED
          CLAIMED                    | UNKNOWN
          NO_MONEY                   | NOT_SENT
          DOUBTED                    | UNKNOWN
          DOUBTED BEFORE             | NOT_SENT
          DOUBTED REFUSED            | DECLINED
          KEPT SILENT                | NOT_SENT
          KEPT BEFORE                | NOT_SENT
          KEPT SAID_REFUSED          | NOT_SENT
          KEPT REFUSED               | DECLINED
          KEPT SENT                  | UNKNOWN
          KEPT CUT                   | UNKNOWN
          KEPT REPLIED               | UNKNOWN
          KEPT CLAIMED               | UNKNOWN
          KEPT APPROVED              | UNKNOWN
          SERVED                     | UNKNOWN
          KEPT SERVED                | UNKNOWN
          BEFORE SERVED              | NOT_SENT
          BEFORE REPLIED             | UNKNOWN
          BEFORE SENT                | UNKNOWN
          BEFORE SILENT              | UNKNOWN
          BEFORE CLAIMED             | UNKNOWN
          SENT REFUSED               | DECLINED
          SENT SAID_REFUSED          | DECLINED
          WEAKLY_REFUSED                  | DECLINED
          SENT WEAKLY_REFUSED             | UNKNOWN
          SENT WEAKLY_REFUSED SAID_REFUSED | DECLINED
          SENT APPROVED              | CHARGED
          SENT REPLIED               | UNKNOWN
          SILENT SAID_REFUSED        | UNKNOWN
          SILENT REFUSED             | UNKNOWN
          SILENT REFUSED REPLIED     | DECLINED
          SILENT APPROVED            | UNKNOWN
          CUT SAID_REFUSED           | UNKNOWN
          CUT REFUSED                | DECLINED
          APPROVED REFUSED           | UNKNOWN
          APPROVED BEFORE            | UNKNOWN
          CLAIMED REFUSED            | UNKNOWN
          NO_MONEY SENT SILENT       | NOT_SENT
          NO_MONEY CLAIMED           | UNKNOWN
          TAKES_BACK                 | UNKNOWN
          TAKES_BACK REFUSED REPLIED | UNKNOWN
          TAKES_BACK APPROVED        | UNKNOWN
          TAKES_BACK KEPT            | UNKNOWN
          TAKES_BACK UNDONE          | UNKNOWN
          TAKES_BACK UNDONE REPLIED  | UNKNOWN
          TAKES_BACK FOUND_REVERSED  | REVERSED
          TAKES_BACK FOUND_APPROVED  | UNKNOWN
          TAKES_BACK FOUND_REFUSED   | UNKNOWN
          TAKES_BACK FOUND_NOTHING   | UNKNOWN
          FOUND_APPROVED KEPT        | CHARGED
          FOUND_REFUSED SILENT       | DECLINED
          FOUND_REFUSED CLAIMED      | UNKNOWN
          FOUND_REFUSED APPROVED     | UNKNOWN
          FOUND_NOTHING SENT SILENT  | NOT_SENT
          FOUND_NOTHING CLAIMED      | UNKNOWN
          FOUND_REVERSED CLAIMED     | REVERSED
          FOUND_UNDER_WAY REFUSED    | UNKNOWN
          """)
  void said_addedUp_giveTheState(String said, PaymentState state) {
    Set<Says> all =
        said == null
            ? Set.of()
            : Arrays.stream(said.split(" ")).map(Says::valueOf).collect(Collectors.toSet());
    assertEquals(state, Join.of(all).state());
  }

  /** Money is a veto: over every set of proofs, whatever else is said beside the claim. */
  @Test
  void claim_besideAnythingButAnInquiry_neverAllowsARepeat() {
    for (Set<Says> said : everySet()) {
      if (said.contains(Says.CLAIMED) && !said.contains(Says.FOUND_REVERSED)) {
        assertFalse(Join.of(said).state().isRepeatable(), said::toString);
      }
    }
  }

  @Test
  void silence_whereNothingSettlesIt_neverAllowsARepeat() {
    Set<Says> settling = EnumSet.copyOf(INQUIRED);
    settling.addAll(List.of(Says.KEPT, Says.NO_MONEY, Says.REPLIED));
    for (Set<Says> said : everySet()) {
      if (said.contains(Says.SILENT) && said.stream().noneMatch(settling::contains)) {
        assertFalse(Join.of(said).state().isRepeatable(), said::toString);
      }
    }
  }

  /** What a doubt takes away is taken before; it says nothing itself, over every set of proofs. */
  @Test
  void doubt_besideWhatIsProven_changesNothing() {
    for (Set<Says> said : everySet()) {
      Set<Says> doubted = EnumSet.copyOf(said);
      doubted.add(Says.DOUBTED);
      assertEquals(Join.of(said).state(), Join.of(doubted).state(), said::toString);
    }
  }

  /** One after the other, for there are two millions of them. */
  private static Iterable<Set<Says>> everySet() {
    Says[] all = Says.values();
    return () -> IntStream.range(0, 1 << all.length).mapToObj(bits -> set(all, bits)).iterator();
  }

  private static Set<Says> set(Says[] all, int bits) {
    Set<Says> set = EnumSet.noneOf(Says.class);
    for (int i = 0; i < all.length; i++) {
      if ((bits >> i & 1) == 1) {
        set.add(all[i]);
      }
    }
    return set;
  }
}
