package org.posrules.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.posrules.FailedTransaction;
import org.posrules.House;
import org.posrules.internal.values.CleanTransaction;

/** The rooms that read texts, as the text grows; twice as long should take twice as long. */
@State(Scope.Benchmark)
public class TextLengthBenchmark extends Timed {
  private static final String ENGLISH =
      "Terminal cannot connect to the host, connection timed out after 30 s (attempt %d).\n";
  private static final String CHINESE = "POS终端无法连接到主机，通讯超时，请检查网络线路是否正常，第%d次重试。\n";

  /** In which words stand apart, or do not. */
  @Param({"en", "zh"})
  public String language;

  /** Characters. */
  @Param({"20", "400", "8000"})
  public int length;

  private final House house = new Grown(House.content()).house();
  private FailedTransaction given = FailedTransaction.builder().build();
  private CleanTransaction clean = house.intake(given);

  /** A log of so many characters, no two lines of it the same. */
  @Setup
  public void write() {
    StringBuilder text = new StringBuilder();
    for (int attempt = 1; text.length() < length; attempt++) {
      text.append(String.format(language.equals("en") ? ENGLISH : CHINESE, attempt));
    }
    given = FailedTransaction.builder().errorText(text.substring(0, length)).build();
    clean = house.intake(given);
  }

  /** Masking. */
  @Benchmark
  public CleanTransaction intake() {
    return house.intake(given);
  }

  /** What the words say. */
  @Benchmark
  public Object evidence() {
    return house.evidence(clean);
  }
}
