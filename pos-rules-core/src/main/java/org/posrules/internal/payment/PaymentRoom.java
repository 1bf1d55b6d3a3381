package org.posrules.internal.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.EmvSignal;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.Row;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.Proof;
import org.posrules.internal.values.Ranking;
import org.posrules.internal.values.Says;
import org.posrules.rulebook.Cause;

/** Works out what is proven about the money. Immutable; thread-safe. */
public final class PaymentRoom {
  private static final Set<Says> FOUND =
      Set.of(
          Says.FOUND_APPROVED,
          Says.FOUND_REFUSED,
          Says.FOUND_NOTHING,
          Says.FOUND_REVERSED,
          Says.FOUND_UNDER_WAY);

  private static final Comparator<Proof> FIXED_ORDER =
      Comparator.comparing(Proof::says).thenComparing(Proof::key).thenComparing(Proof::english);

  private final Map<String, Cause> causes;
  private final Map<String, Proof> table;
  private final FactKeys keys;
  private final CauseProofs byCause;

  public PaymentRoom(RulebookContent rulebook) {
    this.causes = Map.copyOf(rulebook.causes());
    this.table = Map.copyOf(rulebook.proofs());
    this.keys = new FactKeys(causes);
    this.byCause = new CauseProofs(rulebook);
  }

  /** What a signal says of the money. */
  private record Statement(Signal signal, Proof proof) {
    boolean isClosingProse() {
      return Prose.closes(signal, proof);
    }
  }

  /**
   * The join of all that the signals and the suspected causes say; their order does not matter.
   * Other transactions prove nothing of this one's money: what is remembered may open what its own
   * facts close, and forbid a repeat, no more.
   */
  public JudgedPayment judge(List<Signal> signals, Ranking ranking) {
    JudgedPayment own = join(signals, ranking.byOwnFacts());
    if (ranking.own() == null) {
      return own;
    }
    JudgedPayment all = join(signals, ranking);
    boolean opened = own.state().isRepeatable() && all.state() == PaymentState.UNKNOWN;
    return (opened ? all : own).forbidding(own.never() || all.never());
  }

  private JudgedPayment join(List<Signal> signals, Ranking ranking) {
    List<Statement> statements = statements(signals);
    boolean doubted = isDoubted(statements);
    List<Proof> proofs = byCause.of(ranking, doubted);
    for (Statement statement : statements) {
      if (!(doubted && statement.isClosingProse())) {
        proofs.add(statement.proof());
      }
    }
    Set<Says> said = EnumSet.noneOf(Says.class);
    for (Proof proof : proofs) {
      said.add(proof.says());
    }
    Join.Law law = Join.of(said);
    List<Proof> because = decisive(proofs, law);
    boolean inquired = because.stream().anyMatch(proof -> FOUND.contains(proof.says()));
    return new JudgedPayment(law.state(), because, inquired, said, forbidden(signals, ranking));
  }

  /** The proofs that the law rests on, each once, in an order that is theirs alone. */
  private static List<Proof> decisive(List<Proof> proofs, Join.Law law) {
    List<Proof> decisive = new ArrayList<>();
    for (Proof proof : proofs) {
      if (law.rests(proof.says()) && !decisive.contains(proof)) {
        decisive.add(proof);
      }
    }
    decisive.sort(FIXED_ORDER);
    return decisive;
  }

  /** Whether none of these says anything of the money, nor has a say in whether to repeat. */
  public boolean areSilent(List<Signal> signals) {
    return statements(signals).isEmpty() && signals.stream().noneMatch(Row.class::isInstance);
  }

  /** Whether prose closes nothing here; it contradicts a code that approves all the same. */
  private static boolean isDoubted(List<Statement> statements) {
    boolean doubted = false;
    for (Statement said : statements) {
      if (said.proof().says() == Says.APPROVED) {
        return false;
      }
      doubted |= said.proof().says() == Says.DOUBTED;
    }
    return doubted;
  }

  private List<Statement> statements(List<Signal> signals) {
    List<Statement> statements = new ArrayList<>();
    String type = FactKeys.ofType(signals);
    boolean replied = isReplied(signals);
    for (Signal signal : signals) {
      for (String key : keys.of(signal, replied)) {
        Proof ofType = type.isEmpty() ? null : table.get(key + type);
        Proof proof = ofType == null ? table.get(key) : ofType;
        if (proof != null) {
          String words = signal instanceof PhraseSignal phrase ? phrase.words() : "";
          statements.add(new Statement(signal, proof.quoting(words)));
        }
      }
    }
    return statements;
  }

  private static boolean isContradictedCode(Row row) {
    return row instanceof CodeSignal code && code.contradicted();
  }

  private static boolean isReplied(List<Signal> signals) {
    for (Signal signal : signals) {
      if (signal instanceof ReplySignal reply && reply.received()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A refusal for good counts wherever it ranks, also of a bare code that the text contradicts;
   * only rules that refute a text take it back.
   */
  private boolean forbidden(List<Signal> signals, Ranking ranking) {
    for (Signal signal : signals) {
      if (signal instanceof Row row
          && forbids(row)
          && (row instanceof CodeSignal || isSupported(row.cause(), ranking))) {
        return true;
      }
    }
    return false;
  }

  private boolean forbids(Row row) {
    Cause cause = causes.get(row.cause());
    return cause != null
        && cause.retry() == RetryAdvice.DO_NOT_RETRY
        && (row.strength() != Strength.WEAK || isContradictedCode(row))
        && !(row instanceof EmvSignal);
  }

  private static boolean isSupported(String cause, Ranking ranking) {
    return Stream.concat(ranking.faults().stream(), ranking.others().stream())
        .anyMatch(
            ranked ->
                ranked.support() >= CauseProofs.REFUTED && ranked.cause().name().equals(cause));
  }
}
