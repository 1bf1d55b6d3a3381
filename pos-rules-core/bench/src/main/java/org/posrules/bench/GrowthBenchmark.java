package org.posrules.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.House;

/** A diagnosis, without questions, as tables and rules grow around what it needs. */
public class GrowthBenchmark extends Timed {
  /** A house and what is asked in it. */
  public abstract static class Growing {
    private House house = new Grown(House.content()).house();
    private FailedTransaction given = FailedTransaction.builder().build();

    abstract House grown();

    abstract String name();

    /** Lets it grow; the answer must stay. */
    @Setup
    public void grow() {
      given = Requests.named(name());
      Diagnosis before = house.diagnose(given);
      house = grown();
      Agreed.same(before.cause(), house.diagnose(given).cause(), "the grown house");
      Agreed.same(before.retry(), house.diagnose(given).retry(), "the grown house");
    }

    Diagnosis diagnose() {
      return house.diagnose(given);
    }
  }

  /** More codes. */
  @State(Scope.Benchmark)
  public static class Codes extends Growing {
    /** So many times as many. */
    @Param({"1", "10", "100"})
    public int times;

    @Override
    House grown() {
      return new Grown(House.content()).timesCodes(times).house();
    }

    @Override
    String name() {
      return "code";
    }
  }

  /** More phrases. */
  @State(Scope.Benchmark)
  public static class Phrases extends Growing {
    /** So many times as many. */
    @Param({"1", "10", "100"})
    public int times;

    @Override
    House grown() {
      return new Grown(House.content()).timesPhrases(times).house();
    }

    @Override
    String name() {
      return "facts";
    }
  }

  /** More rules. */
  @State(Scope.Benchmark)
  public static class Rules extends Growing {
    /** So many times as many. */
    @Param({"1", "10"})
    public int times;

    /** See {@link Requests}. */
    @Param({"code", "facts"})
    public String request;

    @Override
    House grown() {
      return new Grown(House.content()).timesRules(times).house();
    }

    @Override
    String name() {
      return request;
    }
  }

  @Benchmark
  public Diagnosis codes(Codes growing) {
    return growing.diagnose();
  }

  @Benchmark
  public Diagnosis phrases(Phrases growing) {
    return growing.diagnose();
  }

  @Benchmark
  public Diagnosis rules(Rules growing) {
    return growing.diagnose();
  }
}
