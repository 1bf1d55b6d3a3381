package org.posrules.json;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.posrules.rulebook.RulebookVersion;

/** Reads what {@link DiagnosisJson} has written; members that it does not know are passed over. */
final class DiagnosisReader {
  private DiagnosisReader() {}

  static Diagnosis read(JsonTree json) throws IOException {
    String cause = json.need("cause");
    return Diagnosis.builder()
        .diagnosisId(json.need("diagnosisId"))
        .factsDigest(json.need("factsDigest"))
        .transactionId(json.text("transactionId"))
        .rulebook(version(json.needObject("rulebook")))
        .language(Locale.forLanguageTag(json.need("language")))
        .outcome(word(Outcome.class, json, "outcome"))
        .evidence(evidence(json, "evidence", cause))
        .category(word(FaultCategory.class, json, "category"))
        .cause(cause)
        .confidence(chance(json, "confidence"))
        .party(word(ActingParty.class, json, "party"))
        .payment(payment(json.needObject("payment")))
        .retry(retry(json.needObject("retry")))
        .faults(each(json, "faults", DiagnosisReader::fault))
        .recommendations(each(json, "recommendations", DiagnosisReader::recommendation))
        .messages(messages(json.needObject("messages")))
        .handover(handover(json.needObject("handover")))
        .missingFacts(each(json, "missingFacts", DiagnosisReader::missing))
        .nearMisses(each(json, "nearMisses", DiagnosisReader::nearMiss))
        .shadow(each(json, "shadow", each -> evidence(each, each.need("cause"))))
        .notes(json.texts("notes"))
        .raw(raw(json.needObject("raw")))
        .masked(json.texts("masked"))
        .history(history(json.object("history")))
        .build();
  }

  private static RulebookVersion version(JsonTree json) throws IOException {
    return new RulebookVersion(
        json.need("version"),
        json.need("digest"),
        each(json, "overlays", DiagnosisReader::overlay));
  }

  private static RulebookVersion.Overlay overlay(JsonTree json) throws IOException {
    String version = json.text("version");
    return new RulebookVersion.Overlay(version == null ? "" : version, json.need("digest"));
  }

  private static Payment payment(JsonTree json) throws IOException {
    return new Payment(word(PaymentState.class, json, "state"), json.texts("because"));
  }

  private static Retry retry(JsonTree json) throws IOException {
    String seconds = json.text("afterSeconds");
    return new Retry(
        word(RetryAdvice.class, json, "advice"),
        word(Retry.Reference.class, json, "reference"),
        seconds == null ? null : Duration.ofSeconds(Long.parseLong(seconds)),
        json.need("reason"));
  }

  private static Fault fault(JsonTree json) throws IOException {
    String cause = json.need("cause");
    return new Fault(
        number(json, "rank"),
        word(FaultCategory.class, json, "category"),
        cause,
        chance(json, "confidence"),
        word(ActingParty.class, json, "party"),
        json.need("summary"),
        evidence(json, "evidence", cause),
        evidence(json, "against", cause));
  }

  private static List<Evidence> evidence(JsonTree json, String name, String cause)
      throws IOException {
    return each(json, name, one -> evidence(one, cause));
  }

  private static Evidence evidence(JsonTree json, String cause) throws IOException {
    return new Evidence(
        json.need("rule"),
        cause,
        word(Strength.class, json, "strength"),
        json.need("because"),
        json.texts("facts"));
  }

  private static Recommendation recommendation(JsonTree json) throws IOException {
    return new Recommendation(
        number(json, "rank"),
        json.need("action"),
        word(ActingParty.class, json, "party"),
        json.need("title"),
        json.texts("steps"),
        json.texts("addresses"),
        chance(json, "successProbability"),
        number(json, "minutes"));
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
        word(ActingParty.class, json, "party"),
        each(
            json,
            "items",
            item -> new Handover.Item(item.need("fact"), item.need("label"), item.need("value"))));
  }

  private static MissingFact missing(JsonTree json) throws IOException {
    return new MissingFact(
        json.need("fact"),
        json.need("question"),
        json.texts("couldChange"),
        each(
            json,
            "answers",
            answer ->
                new MissingFact.Answer(
                    answer.need("value"),
                    answer.need("label"),
                    answer.need("cause"),
                    word(RetryAdvice.class, answer, "retry"))));
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
            number(json, "recentSame"),
            each(json, "outages", DiagnosisReader::outage));
  }

  /** What an answer tells of it: neither its place by name nor its counts. */
  private static Outage outage(JsonTree json) throws IOException {
    Instant since = Instant.parse(json.need("since"));
    return new Outage(
        "",
        word(Dimension.class, json, "of"),
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

  private static <E extends Enum<E>> E word(Class<E> words, JsonTree json, String name)
      throws IOException {
    return Enum.valueOf(words, json.need(name));
  }

  private static double chance(JsonTree json, String name) throws IOException {
    return Double.parseDouble(json.need(name));
  }

  private static int number(JsonTree json, String name) throws IOException {
    return Integer.parseInt(json.need(name));
  }

  private static <T> List<T> each(JsonTree json, String name, Reader<T> reader) throws IOException {
    List<T> read = new ArrayList<>();
    for (JsonTree object : json.objects(name)) {
      read.add(reader.read(object));
    }
    return read;
  }

  /** Reads what an object stands for. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(JsonTree json) throws IOException;
  }
}
