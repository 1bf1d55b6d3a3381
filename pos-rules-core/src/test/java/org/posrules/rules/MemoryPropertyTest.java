package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.Fault;
import org.posrules.OpenRooms;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.cases.HowMany;
import org.posrules.history.Past;

/** What happened to others proves nothing of one's own money, and gives no leave to repeat. */
class MemoryPropertyTest {
  private static final int TRANSACTIONS = HowMany.of(15_000);
  private static final int SHOWN = 10;
  private static final String INQUIRE = "INQUIRE_TRANSACTION_STATUS";

  private static final AnyTransaction ANY = new AnyTransaction();
  private static final OpenRooms ROOMS = BundledRulebook.rooms();

  /** One transaction, answered without a past and with one. */
  private record Answered(FailedTransaction given, Diagnosis alone, Diagnosis remembering) {

    /** What the past has softened. */
    Stream<String> softened() {
      List<String> broken = new ArrayList<>();
      PaymentState before = alone.payment().state();
      PaymentState after = remembering.payment().state();
      if (after != before && !(before.isRepeatable() && after == PaymentState.UNKNOWN)) {
        broken.add("state: " + told());
      }
      if (remembering.retry().advice().compareTo(alone.retry().advice()) < 0) {
        broken.add("advice: " + told());
      }
      if (remembering.retry().advice() == RetryAdvice.VERIFY_FIRST
          && !first(remembering).equals(INQUIRE)) {
        broken.add("no inquiry first: " + told());
      }
      return broken.stream();
    }

    /** What experience alone has changed beside the order and the likelihood of remedies. */
    Stream<String> otherwiseChanged() {
      boolean same =
          alone.payment().equals(remembering.payment())
              && alone.retry().equals(remembering.retry())
              && alone.outcome() == remembering.outcome()
              && causes(alone).equals(causes(remembering))
              && first(alone).equals(INQUIRE) == first(remembering).equals(INQUIRE);
      return same ? Stream.empty() : Stream.of(told());
    }

    private String told() {
      return given.errorText() + ": " + told(alone) + ", but " + told(remembering);
    }

    private static String told(Diagnosis d) {
      return d.cause() + " " + d.payment().state() + " " + d.retry().advice();
    }

    private static String first(Diagnosis diagnosis) {
      return diagnosis.recommendations().get(0).action();
    }

    private static List<String> causes(Diagnosis diagnosis) {
      return diagnosis.faults().stream().map(Fault::cause).sorted().toList();
    }
  }

  @Test
  void anyPast_onAnyTransaction_softensNothing() {
    assertEquals(
        List.of(), broken(MemoryPropertyTest::withAnyPast, Answered::softened, TRANSACTIONS));
  }

  @Test
  void experience_onAnyTransaction_changesOnlyOrderAndLikelihood() {
    assertEquals(
        List.of(),
        broken(MemoryPropertyTest::withExperience, Answered::otherwiseChanged, TRANSACTIONS / 2));
  }

  private static List<String> broken(
      LongFunction<Answered> answered, Function<Answered, Stream<String>> law, int transactions) {
    return LongStream.range(0, transactions)
        .parallel()
        .mapToObj(answered)
        .flatMap(law)
        .limit(SHOWN)
        .toList();
  }

  private static Answered withAnyPast(long number) {
    FailedTransaction given = ANY.of(number);
    Diagnosis alone = ROOMS.diagnose(given, Past.NONE, Locale.ENGLISH);
    Past past = AnyPast.of(number, alone.cause());
    return new Answered(given, alone, ROOMS.diagnose(given, past, Locale.ENGLISH));
  }

  private static Answered withExperience(long number) {
    FailedTransaction given = ANY.of(number);
    Past learned = Past.builder().experience(AnyPast.experience(number)).build();
    return new Answered(
        given,
        ROOMS.diagnose(given, Past.NONE, Locale.ENGLISH),
        ROOMS.diagnose(given, learned, Locale.ENGLISH));
  }
}
