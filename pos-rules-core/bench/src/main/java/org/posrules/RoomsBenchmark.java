package org.posrules;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.posrules.bench.Agreed;
import org.posrules.bench.Requests;
import org.posrules.bench.Timed;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;
import org.posrules.internal.engine.BareRules;
import org.posrules.internal.engine.BundledRules;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.Ranking;

/** Each room of a diagnosis over the floor: the same facts in a kept session of the same rules. */
@State(Scope.Benchmark)
public class RoomsBenchmark extends Timed {
  /** See {@link Requests}. */
  @Param({"code", "facts"})
  public String request = "code";

  private final DiagnosticEngine engine = DiagnosticEngine.create();
  private final BareRules bare = new BareRules(House.content().families());
  private final House house = house();

  private FailedTransaction given = FailedTransaction.builder().build();
  private CleanTransaction clean = house.intake(given);
  private List<Signal> signals = List.of();
  private List<Suspect> suspects = List.of();
  private House.Ruled ruled = new House.Ruled(List.of(), List.of());
  private Ranking ranking = house.ranking(List.of());
  private JudgedPayment judged = house.payment(List.of(), ranking);

  private static House house() {
    RulebookContent content = House.content();
    return new House(
        content,
        Lexicon.bundled(content),
        RuleBase.of(BundledRules.compiled(), content.families()));
  }

  /** What each room hands on. */
  @Setup
  public void enter() {
    given = Requests.named(request);
    clean = house.intake(given);
    signals = house.evidence(clean);
    ranking = house.ranking(house.rules(signals, List.of()).findings());
    suspects = House.suspects(ranking);
    ruled = house.rules(signals, suspects);
    judged = house.payment(signals, ranking);
    Agreed.same(
        ruled.findings().stream().map(fired -> fired.finding()).collect(Collectors.toSet()),
        new HashSet<>(bare.findings(signals, suspects)),
        "the kept session");
    Agreed.same(engine.diagnose(given).cause(), advice().cause(), "the house");
  }

  /** The floor. */
  @Benchmark
  public int floor() {
    return bare.inKeptSession(signals, suspects);
  }

  /** The floor's run in a new session, still without any listener. */
  @Benchmark
  public int newSession() {
    return bare.inNewSession(signals, suspects);
  }

  /** Room 1: masking and bounding. */
  @Benchmark
  public CleanTransaction intake() {
    return house.intake(given);
  }

  /** Room 2: what texts, codes and facts say. */
  @Benchmark
  public List<Signal> evidence() {
    return house.evidence(clean);
  }

  /** Room 3: the rules, with the trace of which rule said what. */
  @Benchmark
  public House.Ruled rules() {
    return house.rules(signals, suspects);
  }

  /** Room 4. */
  @Benchmark
  public Ranking ranking() {
    return house.ranking(ruled.findings());
  }

  /** Room 5. */
  @Benchmark
  public JudgedPayment payment() {
    return house.payment(signals, ranking);
  }

  /** Room 6: advice, explanation and texts. */
  @Benchmark
  public Diagnosis advice() {
    return house.advice(clean, signals, ranking, judged, ruled.remedies());
  }

  /** A whole diagnosis. */
  @Benchmark
  public Diagnosis diagnosis() {
    return engine.diagnose(given);
  }

  /** A whole diagnosis and the questions. */
  @Benchmark
  public Diagnosis questions() {
    return engine.diagnoseAndAsk(given);
  }
}
