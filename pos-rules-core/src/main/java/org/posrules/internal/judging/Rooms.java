package org.posrules.internal.judging;

import java.time.Clock;
import org.posrules.internal.advice.Advisor;
import org.posrules.internal.advice.Notes;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.evidence.EvidenceReader;
import org.posrules.internal.intake.Intake;
import org.posrules.internal.payment.PaymentRoom;
import org.posrules.internal.ranking.Ranker;
import org.posrules.internal.rulebook.RulebookContent;

/** The rooms that a diagnosis goes through, in their order. Immutable; thread-safe. */
public record Rooms(
    Intake intake,
    EvidenceReader evidence,
    RuleBase rules,
    Ranker ranker,
    PaymentRoom payment,
    Advisor advisor,
    Notes notes) {

  /** {@code clock}: for transactions that do not say when they failed. */
  public static Rooms of(Loaded loaded, Clock clock) {
    RulebookContent content = loaded.content();
    return new Rooms(
        new Intake(loaded::canonicalScheme, clock),
        new EvidenceReader(content, loaded.words(), loaded.wordings()),
        loaded.rules(),
        new Ranker(content.causes(), content.leanings().causes(), content.confidence()),
        new PaymentRoom(content),
        new Advisor(content, loaded.rules().rules()),
        new Notes(content));
  }
}
