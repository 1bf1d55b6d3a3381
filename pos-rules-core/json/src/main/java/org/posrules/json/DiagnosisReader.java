package org.posrules.json;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.Evidence;
import org.posrules.Fault;
import org.posrules.FaultCategory;
import org.posrules.Handover;
import org.posrules.Messages;
import org.posrules.MissingFact;
import org.posrules.NearMiss;
import org.posrules.Outcome;
import org.posrules.Payment;
import org.posrules.PaymentState;
import org.posrules.Recommendation;
import org.posrules.Retry;
import org.posrules.RetryAdvice;
import org.posrules.facts.Strength;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;
import org.posrules.json.parts.JsonTree;
import org.posrules.json.parts.VersionJson;

/** Reads what {@link DiagnosisJson} has written; members that it does not know are passed over. */
final class DiagnosisReader {
  private DiagnosisReader() {}

  static Diagnosis read(JsonTree json) throws IOException {
    String cause = json.need("cause");
    return Diagnosis.builder()
        .diagnosisId(json.need("diagnosisId"))
        .factsDigest(json.need("factsDigest"))
        .transactionId(json.text("transactionId"))
        .rulebook(VersionJson.read(json.needObject("rulebook")))
        .language(Locale.forLanguageTag(json.need("language")))
        .outcome(json.word(Outcome.class, "outcome"))
        .evidence(evidence(json, "evidence", cause))
        .category(json.word(FaultCategory.class, "category"))
        .cause(cause)
        .confidence(chance(json, "confidence"))
        .party(json.word(ActingParty.class, "party"))
        .payment(payment(json.needObject("payment")))
        .retry(retry(json.needObject("retry")))
        .faults(json.each("faults", DiagnosisReader::fault))
        .recommendations(json.each("recommendations", DiagnosisReader::recommendation))
        .messages(messages(json.needObject("messages")))
        .handover(handover(json.needObject("handover")))
        .missingFacts(json.each("missingFacts", DiagnosisReader::missing))
        .nearMisses(json.each("nearMisses", DiagnosisReader::nearMiss))
        .shadow(json.each("shadow", each -> evidence(each, each.need("cause"))))
        .openFindings(json.each("openFindings", AssessmentReader::finding))
        .notes(json.texts("notes"))
        .raw(raw(json.needObject("raw")))
        .masked(json.texts("masked"))
        .history(history(json.object("history")))
        .build();
  }

  private static Payment payment(JsonTree json) throws IOException {
    return new Payment(json.word(PaymentState.class, "state"), json.texts("because"));
  }

  private static Retry retry(JsonTree json) throws IOException {
    String seconds = json.text("afterSeconds");
    return new Retry(
        json.word(RetryAdvice.class, "advice"),
        json.word(Retry.Reference.class, "reference"),
        seconds == null ? null : Duration.ofSeconds(Long.parseLong(seconds)),
        json.need("reason"));
  }

  private static Fault fault(JsonTree json) throws IOException {
    String cause = json.need("cause");
    return new Fault(
        json.number("rank"),
        json.word(FaultCategory.class, "category"),
        cause,
        chance(json, "confidence"),
        json.word(ActingParty.class, "party"),
        json.need("summary"),
        evidence(json, "evidence", cause),
        evidence(json, "against", cause));
  }

  private static List<Evidence> evidence(JsonTree json, String name, String cause)
      throws IOException {
    return json.each(name, one -> evidence(one, cause));
  }

  private static Evidence evidence(JsonTree json, String cause) throws IOException {
    return new Evidence(
        json.need("rule"),
        cause,
        json.word(Strength.class, "strength"),
        json.need("because"),
        json.texts("facts"));
  }

  private static Recommendation recommendation(JsonTree json) throws IOException {
    return new Recommendation(
        json.number("rank"),
        json.need("action"),
        json.word(ActingParty.class, "party"),
        json.need("title"),
        json.texts("steps"),
        json.texts("addresses"),
        chance(json, "successProbability"),
        json.number("minutes"));
  }

  private static Messages messages(JsonTree json) throws IOException {
    return new Messages(
        json.need("cardholder"),
        json.need("display"),
        json.need("cashier"),
        json.need("operations"));
  }

  private static Handover handover(JsonTree json) throws IOException {
    return new Handover(
        json.word(ActingParty.class, "party"),
        json.each(
            "items",
            item -> new Handover.Item(item.need("fact"), item.need("label"), item.need("value"))));
  }

  private static MissingFact missing(JsonTree json) throws IOException {
    return new MissingFact(
        json.need("fact"),
        json.need("question"),
        json.texts("couldChange"),
        json.each(
            "answers",
            answer ->
                new MissingFact.Answer(
                    answer.need("value"),
                    answer.need("label"),
                    answer.need("cause"),
                    answer.word(RetryAdvice.class, "retry"))));
  }

  private static NearMiss nearMiss(JsonTree json) throws IOException {
    String cause = json.need("cause");
    return new NearMiss(cause, chance(json, "support"), evidence(json, "setBackBy", cause));
  }

  private static Diagnosis.Raw raw(JsonTree json) {
    return new Diagnosis.Raw(
        json.text("responseCode"), json.text("responseCodeScheme"), json.text("errorText"));
  }

  private static Diagnosis.@Nullable HistoryNote history(@Nullable JsonTree json)
      throws IOException {
    return json == null
        ? null
        : new Diagnosis.HistoryNote(
            json.flag("stored"),
            json.number("recentSame"),
            json.each("outages", DiagnosisReader::outage));
  }

  /** What an answer tells of it: neither its place by name nor its counts. */
  private static Outage outage(JsonTree json) throws IOException {
    Instant since = Instant.parse(json.need("since"));
    return new Outage(
        "",
        json.word(Dimension.class, "of"),
        "",
        since,
        since,
        null,
        0,
        0,
        0,
        0,
        json.need("cause"));
  }

  private static double chance(JsonTree json, String name) throws IOException {
    return Double.parseDouble(json.need(name));
  }
}
