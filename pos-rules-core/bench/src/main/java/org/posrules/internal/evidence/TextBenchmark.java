package org.posrules.internal.evidence;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.posrules.FailedTransaction;
import org.posrules.internal.resemblance.Resemblance;
import org.posrules.internal.rulebook.PackedRulebook;
import org.posrules.internal.rulebook.RulebookContent;

/** What an error text says by its words, and the index that they are looked up in. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextBenchmark {
  private final RulebookContent rulebook = PackedRulebook.bundled();
  private final EvidenceReader reader =
      new EvidenceReader(rulebook, Lexicon.bundled(rulebook), Resemblance.bundled(rulebook));

  private final FailedTransaction english =
      given("Terminal cannot connect to the host, connection timed out..");
  private final FailedTransaction chinese =
      given("POS终端无法连接到主机，通讯超时，请检查网络线路是否正常连接，稍后再试或者联系银行客服人员处理");

  private static FailedTransaction given(String text) {
    return FailedTransaction.builder().errorText(text).build();
  }

  /** A text where words stand apart. */
  @Benchmark
  public ErrorText english() {
    return reader.hear(english);
  }

  /** A text where they do not. */
  @Benchmark
  public ErrorText chinese() {
    return reader.hear(chinese);
  }

  /** The index of the bundled rulebook. */
  @Benchmark
  public Lexicon index() {
    return Lexicon.bundled(rulebook);
  }
}
