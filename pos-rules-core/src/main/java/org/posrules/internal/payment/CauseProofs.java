package org.posrules.internal.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posrules.facts.LinkSignal;
import org.posrules.facts.Row;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.CauseText;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.Proof;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;
import org.posrules.internal.values.Says;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;

/**
 * What the suspected causes say about the money. A cause that leaves it open counts wherever it
 * ranks; one that closes it counts while the first suspect closes it too, or where a row states it.
 * A resemblance closes nothing. Thread-safe.
 */
final class CauseProofs {
  /** Less support than this, and what speaks against a cause has refuted it. */
  static final double REFUTED = 0.25;

  /** By the cause, what it says of the money if it is the one. */
  private final Map<String, Proof> proofs = new HashMap<>();

  CauseProofs(RulebookContent rulebook) {
    rulebook
        .causes()
        .values()
        .forEach(
            cause -> proof(cause, rulebook).ifPresent(proof -> proofs.put(cause.name(), proof)));
  }

  /** {@code doubted}: what rests on prose alone closes nothing. */
  List<Proof> of(Ranking ranking, boolean doubted) {
    List<Proof> proofs = new ArrayList<>();
    addOpening(ranking.faults(), proofs);
    addOpening(ranking.others(), proofs);
    boolean closed = !ranking.faults().isEmpty() && closing(ranking.faults().get(0)).isPresent();
    for (RankedCause fault : ranking.faults()) {
      if ((closed || isStated(fault)) && !(doubted && Prose.bears(fault))) {
        closing(fault).ifPresent(proofs::add);
      }
    }
    return proofs;
  }

  private void addOpening(List<RankedCause> causes, List<Proof> proofs) {
    for (RankedCause ranked : causes) {
      if (ranked.support() >= REFUTED) {
        opening(ranked.cause()).ifPresent(proofs::add);
      }
    }
  }

  private Optional<Proof> opening(Cause cause) {
    boolean opens = cause.money() == MoneyState.UNKNOWN || cause.money() == MoneyState.CHARGED;
    return opens ? Optional.ofNullable(proofs.get(cause.name())) : Optional.empty();
  }

  private Optional<Proof> closing(RankedCause fault) {
    Cause cause = fault.cause();
    boolean closes =
        cause.money() == MoneyState.ANSWERED
            || (cause.money() == MoneyState.NOT_SENT && restsOnMoreThanTheLink(fault));
    return closes && !fault.resembles()
        ? Optional.ofNullable(proofs.get(cause.name()))
        : Optional.empty();
  }

  /** Whether a row settles it, whatever other suspects there are. */
  private static boolean isStated(RankedCause fault) {
    for (FiredFinding fired : fault.evidence()) {
      if (fired.finding().strength() == Strength.STRONG
          && fired.finding().cause().equals(fault.cause().name())
          && fired.matched().stream().allMatch(Row.class::isInstance)) {
        return true;
      }
    }
    return false;
  }

  /** That a line is down now does not prove that it was down when the request was made. */
  private static boolean restsOnMoreThanTheLink(RankedCause fault) {
    return fault.evidence().isEmpty()
        || fault.evidence().stream().anyMatch(CauseProofs::restsOnMoreThanTheLink);
  }

  private static boolean restsOnMoreThanTheLink(FiredFinding finding) {
    return !finding.matched().stream().allMatch(LinkSignal.class::isInstance);
  }

  private static Optional<Proof> proof(Cause cause, RulebookContent rulebook) {
    return switch (cause.money()) {
      case UNKNOWN -> Optional.of(proof(Says.SILENT, cause, "proof.open", rulebook));
      case CHARGED -> Optional.of(proof(Says.CLAIMED, cause, "proof.paid", rulebook));
      case ANSWERED -> {
        Says says = cause.isRefusal() ? Says.SAID_REFUSED : Says.WEAKLY_REFUSED;
        yield Optional.of(proof(says, cause, "proof.refused", rulebook));
      }
      case NOT_SENT -> Optional.of(proof(Says.BEFORE, cause, "phase." + cause.phase(), rulebook));
      case OPEN -> Optional.empty();
    };
  }

  private static Proof proof(Says says, Cause cause, String words, RulebookContent rulebook) {
    return new Proof(
        says,
        "cause=" + cause.name(),
        sentence(Language.EN, words, cause, rulebook),
        sentence(Language.ZH_CN, words, cause, rulebook));
  }

  private static String sentence(
      Language language, String words, Cause cause, RulebookContent rulebook) {
    String pattern = rulebook.words().getOrDefault(language, Map.of()).getOrDefault(words, words);
    CauseText text = rulebook.causeTexts().getOrDefault(language, Map.of()).get(cause.name());
    return pattern.replace("{0}", text == null ? cause.name() : text.summary());
  }
}
