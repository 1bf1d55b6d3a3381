package org.posrules.bench.peers;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.posrules.FailedTransaction;
import org.posrules.House;
import org.posrules.RetryAdvice;
import org.posrules.bench.Grown;
import org.posrules.bench.Timed;

/** From a response code to its cause and what it says of a repeat, by tables of one size. */
public class PeersBenchmark extends Timed {
  private static final String SCHEME = "peers";

  /** A peer and what it is asked. */
  public abstract static class Way {
    private DecisionTable table = new DecisionTable(1);
    private Peer peer = code -> new Decision(code, RetryAdvice.VERIFY_FIRST);

    abstract int size();

    abstract Peer made(DecisionTable of);

    /** Builds the peer, and lets it answer all once. */
    @Setup
    public void make() {
      table = new DecisionTable(size());
      peer = table.agreed(made(table));
    }

    Decision decide() {
      return peer.decide(table.next());
    }
  }

  /** A way that may have any number of rows. */
  @State(Scope.Benchmark)
  public abstract static class AnySize extends Way {
    /** How many codes there are. */
    @Param({"100", "1000", "10000"})
    public int rows;

    @Override
    int size() {
      return rows;
    }
  }

  /** A way whose build takes minutes from some thousand rows on. */
  @State(Scope.Benchmark)
  public abstract static class BoundedSize extends Way {
    /** How many codes there are. */
    @Param({"100", "1000"})
    public int rows;

    @Override
    int size() {
      return rows;
    }
  }

  /** A map. */
  public static class ByHand extends AnySize {
    @Override
    Peer made(DecisionTable of) {
      return of.rows()::get;
    }
  }

  /** See {@link EasyRules}. */
  public static class Easy extends AnySize {
    @Override
    Peer made(DecisionTable of) {
      return new EasyRules(of);
    }
  }

  /** See {@link Evrete}. */
  public static class Rete extends AnySize {
    @Override
    Peer made(DecisionTable of) {
      return new Evrete(of);
    }
  }

  /** See {@link DroolsAsWritten}. */
  public static class Drools extends BoundedSize {
    @Override
    Peer made(DecisionTable of) {
      return new DroolsAsWritten(of);
    }
  }

  /** This library: the codes are one more table of the bundled rulebook, with all its rules. */
  public abstract static class Ours extends AnySize {
    static FailedTransaction given(String code) {
      return FailedTransaction.builder().responseCode(code).responseCodeScheme(SCHEME).build();
    }

    static House house(DecisionTable of) {
      Grown grown = new Grown(House.content());
      of.rows().forEach((code, decision) -> grown.code(SCHEME, code, decision.cause()));
      return grown.house();
    }
  }

  /** Masking, evidence, all rules, the ranking; then what the first cause says of a repeat. */
  public static class OurDecision extends Ours {
    @Override
    Peer made(DecisionTable of) {
      House house = house(of);
      return code -> {
        var first = house.ranking(given(code)).faults().get(0).cause();
        return new Decision(first.name(), first.retry());
      };
    }
  }

  /** The same with the proof about the money, remedies, reasons and all texts. */
  public static class OurDiagnosis extends Ours {
    @Override
    Peer made(DecisionTable of) {
      House house = house(of);
      return code -> {
        var diagnosis = house.diagnose(given(code));
        return new Decision(diagnosis.cause(), diagnosis.retry().advice());
      };
    }
  }

  /** A map, which is all that this decision needs. */
  @Benchmark
  public Decision byHand(ByHand way) {
    return way.decide();
  }

  @Benchmark
  public Decision easyRules(Easy way) {
    return way.decide();
  }

  @Benchmark
  public Decision evrete(Rete way) {
    return way.decide();
  }

  @Benchmark
  public Decision droolsAsWritten(Drools way) {
    return way.decide();
  }

  /** The decision alone. */
  @Benchmark
  public Decision oursToTheRanking(OurDecision way) {
    return way.decide();
  }

  /** The base: what a caller gets. */
  @Benchmark
  public Decision ours(OurDiagnosis way) {
    return way.decide();
  }
}
