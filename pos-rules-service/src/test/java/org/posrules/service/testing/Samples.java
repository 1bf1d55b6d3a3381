package org.posrules.service.testing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.Evidence;
import org.posrules.FailedTransaction;
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
import org.posrules.rulebook.Action;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.CodeTable;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleInfo;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.Rulebook;
import org.posrules.rulebook.RulebookVersion;
import org.posrules.rulebook.Titles;
import org.posrules.service.Diagnoser;
import org.posrules.service.rulebooks.Engine;

/** A diagnoser without rules, whose answer is always the same. */
public final class Samples {
  private static final double SURE = 0.9099999999;

  private Samples() {}

  /** Always an expired card; asks for the card's expiry when asked to. */
  public static Diagnoser diagnoser() {
    return (transaction, questions) ->
        expiredCard(transaction, questions ? List.of(expiryQuestion()) : List.of());
  }

  /** The same with a rulebook that knows one code. */
  public static Engine engine(Diagnoser diagnoser) {
    return new Engine(rulebook(), diagnoser);
  }

  /** A rulebook that knows one code. */
  public static Rulebook rulebook() {
    Cause expired =
        new Cause(
            "CARD_EXPIRED",
            null,
            FaultCategory.BUSINESS,
            Outcome.DIAGNOSED,
            ActingParty.CARDHOLDER,
            RetryAdvice.RETRY_AFTER_FIX,
            Cause.MoneyState.ANSWERED,
            "",
            0,
            null);
    CodeRow row =
        new CodeRow(
            "iso8583-1987",
            "54",
            "CARD_EXPIRED",
            Strength.STRONG,
            "Expired card",
            "过期卡",
            "ISO 8583:1987 DE39",
            "tables/codes/iso8583-1987.csv:54");
    RuleInfo rule = new RuleInfo("BIZ-001", "stable", "a sample", "It has expired.", "卡已过期。");
    return new Rulebook(
        new RulebookVersion("2026.11.1", "sha256:0"),
        List.of(rule),
        Map.of("CARD_EXPIRED", expired),
        Map.of(
            "USE_OTHER_CARD",
            new Action("USE_OTHER_CARD", ActingParty.CARDHOLDER, 1, Action.Fits.ALWAYS)),
        titles(),
        new OneCode(row));
  }

  /** Names as they are. */
  public static Titles titles() {
    return new Titles() {
      @Override
      public String cause(String name, Locale language) {
        return name;
      }

      @Override
      public String action(String id, Locale language) {
        return id;
      }
    };
  }

  /** Something that is wrong with a rulebook. */
  public static RuleProblem problem() {
    return RuleProblem.of(
        ProblemKind.UNKNOWN_CAUSE, RulePlace.of("tables/devices.csv", 3), "no such cause");
  }

  private record OneCode(CodeRow row) implements CodeTable {
    @Override
    public List<CodeRow> rows() {
      return List.of(row);
    }

    @Override
    public Optional<CodeRow> find(String scheme, String code) {
      return scheme.equals(row.scheme()) && code.equals(row.code())
          ? Optional.of(row)
          : Optional.empty();
    }
  }

  /** An expired card, with every part of an answer filled. */
  public static Diagnosis expiredCard(FailedTransaction transaction, List<MissingFact> missing) {
    String summary = isChinese(transaction.language()) ? "这张卡已过期。" : "The card has expired.";
    Fault expired = fault(1, "CARD_EXPIRED", SURE, summary);
    return declined(transaction, missing, SURE, List.of(expired));
  }

  /** An expired card or an invalid one: either is a business decline. */
  public static Diagnosis expiredOrInvalidCard() {
    return declined(
        FailedTransaction.builder().build(),
        List.of(),
        SURE,
        List.of(
            fault(1, "CARD_EXPIRED", 0.5, "The card has expired."),
            fault(2, "INVALID_CARD", 0.41, "The card is not valid.")));
  }

  private static Diagnosis declined(
      FailedTransaction transaction,
      List<MissingFact> missing,
      double confidence,
      List<Fault> faults) {
    boolean chinese = isChinese(transaction.language());
    return Diagnosis.builder()
        .diagnosisId("01JDIAGNOSIS")
        .factsDigest("sha256:1")
        .transactionId(transaction.transactionId())
        .rulebook(new RulebookVersion("2026.11.1", "sha256:0"))
        .language(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)
        .outcome(Outcome.DIAGNOSED)
        .category(FaultCategory.BUSINESS)
        .cause("CARD_EXPIRED")
        .confidence(confidence)
        .party(ActingParty.CARDHOLDER)
        .payment(new Payment(PaymentState.DECLINED, List.of("The issuer refused it.")))
        .retry(
            new Retry(RetryAdvice.RETRY_AFTER_FIX, Retry.Reference.NEW, null, "Nothing was paid."))
        .faults(faults)
        .recommendations(List.of(otherCard()))
        .messages(
            new Messages("Please use another card.", "CARD EXPIRED", "Ask for another card.", "54"))
        .handover(
            new Handover(
                ActingParty.CARDHOLDER,
                List.of(new Handover.Item("cardExpiry", "Expiry on the card", ""))))
        .missingFacts(missing)
        .nearMisses(List.of(new NearMiss("INVALID_CARD", 0.4, List.of())))
        .notes(notes(transaction))
        .raw(
            new Diagnosis.Raw(
                transaction.responseCode(),
                transaction.responseCodeScheme(),
                transaction.errorText()))
        .history(new Diagnosis.HistoryNote(true, 2, List.of()))
        .build();
  }

  /** As an engine does of a code whose scheme it does not know. */
  private static List<String> notes(FailedTransaction transaction) {
    return "own".equals(transaction.responseCodeScheme())
        ? List.of("Code 54 was not used: the scheme “own” is not known.")
        : List.of();
  }

  /** An answer that names no fault. */
  public static Diagnosis unknown(FailedTransaction transaction) {
    return Diagnosis.builder()
        .diagnosisId("01JUNKNOWN")
        .factsDigest("sha256:2")
        .transactionId(transaction.transactionId())
        .rulebook(new RulebookVersion("2026.11.1", "sha256:0"))
        .language(Locale.ENGLISH)
        .outcome(Outcome.INSUFFICIENT_EVIDENCE)
        .category(FaultCategory.UNKNOWN)
        .cause(Diagnosis.UNRECOGNISED)
        .confidence(0)
        .party(ActingParty.MERCHANT)
        .payment(new Payment(PaymentState.UNKNOWN, List.of("Nothing is proven.")))
        .retry(
            new Retry(
                RetryAdvice.VERIFY_FIRST,
                Retry.Reference.SAME,
                Duration.ofSeconds(30),
                "It may have been paid."))
        .recommendations(List.of(otherCard()))
        .messages(new Messages("One moment, please.", "WAIT", "Note the code.", "unknown"))
        .handover(new Handover(ActingParty.MERCHANT, List.of()))
        .raw(new Diagnosis.Raw(null, null, transaction.errorText()))
        .build();
  }

  /** An answer that nothing has failed. */
  public static Diagnosis prompt() {
    Evidence evidence =
        new Evidence(
            "NOF-004",
            "PROMPT_SHOWN",
            Strength.STRONG,
            "The text is a prompt.",
            List.of("errorText"));
    return Diagnosis.builder()
        .diagnosisId("01JPROMPT")
        .factsDigest("sha256:3")
        .rulebook(new RulebookVersion("2026.11.1", "sha256:0"))
        .language(Locale.ENGLISH)
        .outcome(Outcome.NO_FAULT)
        .evidence(List.of(evidence))
        .category(FaultCategory.UNKNOWN)
        .cause("PROMPT_SHOWN")
        .confidence(0.95)
        .party(ActingParty.MERCHANT)
        .payment(new Payment(PaymentState.UNKNOWN, List.of("Nothing is proven.")))
        .retry(
            new Retry(RetryAdvice.DO_NOT_RETRY, Retry.Reference.NONE, null, "Nothing has failed."))
        .recommendations(List.of(otherCard()))
        .messages(new Messages("Please go on.", "GO ON", "Help the customer.", "a prompt"))
        .handover(new Handover(ActingParty.MERCHANT, List.of()))
        .raw(new Diagnosis.Raw(null, null, "Insert card"))
        .build();
  }

  /** A question with two answers. */
  public static MissingFact expiryQuestion() {
    return question("cardExpiry", "Which month is printed on the card?");
  }

  /** A question about a fact, with the answers 2020-01 and 2030-01. */
  public static MissingFact question(String fact, String text) {
    RetryAdvice after = RetryAdvice.RETRY_AFTER_FIX;
    return new MissingFact(
        fact,
        text,
        List.of("cause"),
        List.of(
            new MissingFact.Answer("2020-01", "a month gone by", "CARD_EXPIRED", after),
            new MissingFact.Answer("2030-01", "a month to come", "INVALID_CARD", after)));
  }

  private static Fault fault(int rank, String cause, double confidence, String summary) {
    Evidence evidence =
        new Evidence(
            "codes/iso8583-1987/54",
            cause,
            Strength.STRONG,
            "The issuer answered 54.",
            List.of("responseCode"));
    return new Fault(
        rank,
        FaultCategory.BUSINESS,
        cause,
        confidence,
        ActingParty.CARDHOLDER,
        summary,
        List.of(evidence),
        List.of());
  }

  private static Recommendation otherCard() {
    return new Recommendation(
        1,
        "USE_ANOTHER_CARD",
        ActingParty.CARDHOLDER,
        "Use another card",
        List.of("Ask for another card.", "Start the payment again."),
        List.of("CARD_EXPIRED"),
        0.7,
        2);
  }

  private static boolean isChinese(Locale language) {
    return language != null && language.getLanguage().equals("zh");
  }
}
