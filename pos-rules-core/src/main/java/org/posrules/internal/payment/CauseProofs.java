package org.posrules.internal.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.posrules.facts.LinkSignal;
import org.posrules.facts.Row;
import org.posrules.facts.Strength;
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

  private final RulebookContent rulebook;

  CauseProofs(RulebookContent rulebook) {
    this.rulebook = rulebook;
  }

  /** {@code doubted}: what rests on prose alone closes nothing. */
  List<Proof> of(Ranking ranking, boolean doubted) {
    List<Proof> proofs = new ArrayList<>();
    Stream.concat(ranking.faults().stream(), ranking.others().stream())
        .filter(ranked -> ranked.support() >= REFUTED)
        .forEach(ranked -> opening(ranked.cause()).ifPresent(proofs::add));
    boolean closed = ranking.faults().stream().findFirst().flatMap(this::closing).isPresent();
    ranking.faults().stream()
        .filter(fault -> closed || isStated(fault))
        .filter(fault -> !(doubted && Prose.bears(fault)))
        .forEach(fault -> closing(fault).ifPresent(proofs::add));
    return proofs;
  }

  private Optional<Proof> opening(Cause cause) {
    return switch (cause.money()) {
      case UNKNOWN -> Optional.of(proof(Says.SILENT, cause, "proof.open"));
      case CHARGED -> Optional.of(proof(Says.CLAIMED, cause, "proof.paid"));
      case NOT_SENT, ANSWERED, OPEN -> Optional.empty();
    };
  }

  private Optional<Proof> closing(RankedCause fault) {
    if (fault.resembles()) {
      return Optional.empty();
    }
    Cause cause = fault.cause();
    if (cause.money() == MoneyState.ANSWERED) {
      Says says = cause.retry().isSafeToRepeat() ? Says.WEAKLY_REFUSED : Says.SAID_REFUSED;
      return Optional.of(proof(says, cause, "proof.refused"));
    }
    return cause.money() == MoneyState.NOT_SENT && restsOnMoreThanTheLink(fault)
        ? Optional.of(proof(Says.BEFORE, cause, "phase." + cause.phase()))
        : Optional.empty();
  }

  /** Whether a row settles it, whatever other suspects there are. */
  private static boolean isStated(RankedCause fault) {
    return fault.evidence().stream()
        .anyMatch(
            fired ->
                fired.finding().strength() == Strength.STRONG
                    && fired.finding().cause().equals(fault.cause().name())
                    && fired.matched().stream().allMatch(Row.class::isInstance));
  }

  /** That a line is down now does not prove that it was down when the request was made. */
  private static boolean restsOnMoreThanTheLink(RankedCause fault) {
    return fault.evidence().isEmpty()
        || fault.evidence().stream().anyMatch(CauseProofs::restsOnMoreThanTheLink);
  }

  private static boolean restsOnMoreThanTheLink(FiredFinding finding) {
    return !finding.matched().stream().allMatch(LinkSignal.class::isInstance);
  }

  private Proof proof(Says says, Cause cause, String words) {
    return new Proof(
        says,
        "cause=" + cause.name(),
        sentence(Language.EN, words, cause),
        sentence(Language.ZH_CN, words, cause));
  }

  private String sentence(Language language, String words, Cause cause) {
    String pattern = rulebook.words().getOrDefault(language, Map.of()).getOrDefault(words, words);
    String summary =
        Optional.ofNullable(
                rulebook.causeTexts().getOrDefault(language, Map.of()).get(cause.name()))
            .map(text -> text.summary())
            .orElse(cause.name());
    return pattern.replace("{0}", summary);
  }
}
