package org.posrules.json;

import java.io.IOException;
import java.time.DateTimeException;
import org.posrules.Diagnosis;
import org.posrules.Evidence;
import org.posrules.Fault;
import org.posrules.Handover;
import org.posrules.Messages;
import org.posrules.MissingFact;
import org.posrules.NearMiss;
import org.posrules.Payment;
import org.posrules.Recommendation;
import org.posrules.Retry;
import org.posrules.history.Outage;
import org.posrules.json.parts.JsonOut;
import org.posrules.json.parts.JsonTree;
import org.posrules.json.parts.VersionJson;

/**
 * A diagnosis as JSON, members in the order of the contract, as the service answers. Pure: same in,
 * same bytes.
 */
public final class DiagnosisJson {
  private DiagnosisJson() {}

  /**
   * UTF-8 bytes of one JSON object. What is not known is written as {@code null}; {@code shadow}
   * stands there only when experimental rules found something, {@code openFindings} only when
   * something is open at the shop.
   */
  public static byte[] encode(Diagnosis diagnosis) {
    return JsonOut.object(
        out -> {
          head(out, diagnosis);
          verdict(out, diagnosis);
          out.objects("faults", diagnosis.faults(), DiagnosisJson::fault);
          out.objects("recommendations", diagnosis.recommendations(), DiagnosisJson::advice);
          out.object("messages", messages -> messages(messages, diagnosis.messages()));
          out.object("handover", handover -> handover(handover, diagnosis.handover()));
          out.objects("missingFacts", diagnosis.missingFacts(), DiagnosisJson::missing);
          out.objects("nearMisses", diagnosis.nearMisses(), DiagnosisJson::nearMiss);
          if (!diagnosis.shadow().isEmpty()) {
            out.objects("shadow", diagnosis.shadow(), DiagnosisJson::shadow);
          }
          if (!diagnosis.openFindings().isEmpty()) {
            out.objects("openFindings", diagnosis.openFindings(), AssessmentJson::finding);
          }
          out.texts("notes", diagnosis.notes());
          out.object("raw", raw -> raw(raw, diagnosis.raw()));
          out.texts("masked", diagnosis.masked());
          history(out, diagnosis);
        });
  }

  /**
   * The diagnosis in UTF-8 bytes that were written so; written again, it has the same bytes. Of an
   * outage it has what an answer tells: since when, of what kind of place, and the cause. A member
   * that is not known, of a later version, is passed over.
   *
   * @throws IOException if the bytes are no diagnosis; the message repeats nothing of them
   */
  public static Diagnosis decode(byte[] bytes) throws IOException {
    try {
      return DiagnosisReader.read(JsonTree.of(bytes));
    } catch (IllegalArgumentException | DateTimeException e) {
      // Its message may quote a value.
      throw new IOException("not a diagnosis");
    }
  }

  private static void head(JsonOut out, Diagnosis diagnosis) throws IOException {
    out.text("diagnosisId", diagnosis.diagnosisId());
    out.text("factsDigest", diagnosis.factsDigest());
    out.text("transactionId", diagnosis.transactionId());
    out.object("rulebook", version -> VersionJson.write(version, diagnosis.rulebook()));
    out.text("language", diagnosis.language().toLanguageTag());
  }

  private static void verdict(JsonOut out, Diagnosis diagnosis) throws IOException {
    out.text("outcome", diagnosis.outcome());
    out.objects("evidence", diagnosis.evidence(), DiagnosisJson::evidence);
    out.text("category", diagnosis.category());
    out.text("cause", diagnosis.cause());
    out.rounded("confidence", diagnosis.confidence());
    out.text("party", diagnosis.party());
    out.object("payment", payment -> payment(payment, diagnosis.payment()));
    out.object("retry", retry -> retry(retry, diagnosis.retry()));
  }

  private static void payment(JsonOut out, Payment payment) throws IOException {
    out.text("state", payment.state());
    out.texts("because", payment.because());
  }

  private static void retry(JsonOut out, Retry retry) throws IOException {
    out.text("advice", retry.advice());
    out.text("reference", retry.reference());
    out.number("afterSeconds", retry.after() == null ? null : retry.after().toSeconds());
    out.text("reason", retry.reason());
  }

  private static void fault(JsonOut out, Fault fault) throws IOException {
    out.number("rank", fault.rank());
    out.text("category", fault.category());
    out.text("cause", fault.cause());
    out.rounded("confidence", fault.confidence());
    out.text("party", fault.party());
    out.text("summary", fault.summary());
    out.objects("evidence", fault.evidence(), DiagnosisJson::evidence);
    out.objects("against", fault.against(), DiagnosisJson::evidence);
  }

  private static void evidence(JsonOut out, Evidence evidence) throws IOException {
    out.text("rule", evidence.rule());
    out.text("strength", evidence.strength());
    out.text("because", evidence.because());
    out.texts("facts", evidence.facts());
  }

  private static void advice(JsonOut out, Recommendation advice) throws IOException {
    out.number("rank", advice.rank());
    out.text("action", advice.action());
    out.text("party", advice.party());
    out.text("title", advice.title());
    out.texts("steps", advice.steps());
    out.texts("addresses", advice.addresses());
    out.rounded("successProbability", advice.successProbability());
    out.number("minutes", advice.minutes());
  }

  private static void messages(JsonOut out, Messages messages) throws IOException {
    out.text("cardholder", messages.cardholder());
    out.text("display", messages.display());
    out.text("cashier", messages.cashier());
    out.text("operations", messages.operations());
  }

  private static void handover(JsonOut out, Handover handover) throws IOException {
    out.text("party", handover.party());
    out.objects(
        "items",
        handover.items(),
        (each, item) -> {
          each.text("fact", item.fact());
          each.text("label", item.label());
          each.text("value", item.value());
        });
  }

  private static void missing(JsonOut out, MissingFact missing) throws IOException {
    out.text("fact", missing.fact());
    out.text("question", missing.question());
    out.texts("couldChange", missing.couldChange());
    out.objects(
        "answers",
        missing.answers(),
        (each, answer) -> {
          each.text("value", answer.value());
          each.text("label", answer.label());
          each.text("cause", answer.cause());
          each.text("retry", answer.retry());
        });
  }

  private static void nearMiss(JsonOut out, NearMiss nearMiss) throws IOException {
    out.text("cause", nearMiss.cause());
    out.rounded("support", nearMiss.support());
    out.objects("setBackBy", nearMiss.setBackBy(), DiagnosisJson::evidence);
  }

  /** The cause stands with each, since experimental rules are not gathered under a fault. */
  private static void shadow(JsonOut out, Evidence evidence) throws IOException {
    out.text("cause", evidence.cause());
    evidence(out, evidence);
  }

  private static void raw(JsonOut out, Diagnosis.Raw raw) throws IOException {
    out.text("responseCode", raw.responseCode());
    out.text("responseCodeScheme", raw.responseCodeScheme());
    out.text("errorText", raw.errorText());
  }

  private static void history(JsonOut out, Diagnosis diagnosis) throws IOException {
    Diagnosis.HistoryNote note = diagnosis.history();
    if (note == null) {
      out.text("history", null);
      return;
    }
    out.object(
        "history",
        history -> {
          history.flag("stored", note.stored());
          history.number("recentSame", note.recentSame());
          history.objects("outages", note.outages(), DiagnosisJson::outage);
        });
  }

  private static void outage(JsonOut out, Outage outage) throws IOException {
    out.text("of", outage.dimension());
    out.text("since", outage.since());
    out.text("cause", outage.cause());
  }
}
