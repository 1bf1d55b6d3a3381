package org.posrules.service.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.Retry;
import org.posrules.RetryAdvice;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.CodeTable;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.Rulebook;
import org.posrules.rulebook.RulebookVersion;
import org.posrules.service.Diagnoser;
import org.posrules.service.testing.Samples;
import org.posrules.service.testing.TinyRules;

class CanariesTest {
  private static final Engine BUNDLED = Engine.of(DiagnosticEngine.create());

  @Test
  void bundledRulebook_isRight() {
    assertEquals(List.of(), Canaries.wrong(BUNDLED));
  }

  @Test
  void rulebookWithoutTheUsualCodes_isRight() {
    RuleSource tiny = RuleSource.trusted(RuleSource.directory(TinyRules.FOLDER));
    Engine foreign = Engine.of(DiagnosticEngine.builder().rules(tiny).build());

    assertEquals(List.of(), Canaries.wrong(foreign));
  }

  @Test
  void rulebookWithoutCodes_isRight_whenItKnowsNothingOfAnUnknownText() {
    assertEquals(List.of(), Canaries.wrong(withoutCodes(given -> Samples.unknown(given))));
  }

  @Test
  void rulebookWithoutCodes_isWrong_whenItKnowsTheCauseOfAnUnknownText() {
    assertWrong(withoutCodes(given -> Samples.expiredCard(given, List.of())));
  }

  @Test
  void engine_thatThrows_isWrong() {
    assertWrong(
        answering(
            given -> {
              throw new IllegalStateException();
            }));
  }

  @Test
  void engine_thatOverflowsItsStack_isWrong() {
    assertWrong(
        answering(
            given -> {
              throw new StackOverflowError();
            }));
  }

  @Test
  void engine_thatNeverKnows_isWrong() {
    assertWrong(answering(Samples::unknown));
  }

  @Test
  void engine_withOneAnswerForAll_isWrong_whicheverItIs() {
    for (CodeRow row : BUNDLED.rulebook().codes().rows()) {
      if (row.scheme().equals("iso8583-1987")) {
        Diagnosis always =
            BUNDLED
                .diagnoser()
                .diagnose(
                    FailedTransaction.builder()
                        .responseCodeScheme(row.scheme())
                        .responseCode(row.code())
                        .build(),
                    false);
        assertWrong(answering(given -> always));
      }
    }
  }

  @Test
  void repeat_thatTheCauseForbids_isWrong() {
    assertWrong(
        answering(
            given -> {
              Diagnosis right = BUNDLED.diagnoser().diagnose(given, false);
              return given.responseCode() == null ? right : repeatedAtOnce(right);
            }));
  }

  @Test
  void repeat_ofWhatNobodyKnows_isWrong() {
    List<RuleProblem> problems =
        Canaries.wrong(
            answering(
                given -> {
                  Diagnosis right = BUNDLED.diagnoser().diagnose(given, false);
                  return given.errorText() == null ? right : repeatedAtOnce(right);
                }));

    assertEquals(
        List.of("canary: RETRY_NOW is advised for a text that nobody knows"),
        problems.stream().map(RuleProblem::toString).toList());
  }

  private static void assertWrong(Engine engine) {
    List<RuleProblem> problems = Canaries.wrong(engine);
    assertFalse(problems.isEmpty());
    problems.forEach(problem -> assertEquals(ProblemKind.CANARY_WRONG, problem.kind()));
  }

  private interface Answer {
    Diagnosis to(FailedTransaction given);
  }

  private static Engine answering(Answer answer) {
    Diagnoser diagnoser = (given, questions) -> answer.to(given);
    return new Engine(BUNDLED.rulebook(), diagnoser);
  }

  private static Engine withoutCodes(Answer answer) {
    CodeTable none =
        new CodeTable() {
          @Override
          public List<CodeRow> rows() {
            return List.of();
          }

          @Override
          public Optional<CodeRow> find(String scheme, String code) {
            return Optional.empty();
          }
        };
    RulebookVersion version = new RulebookVersion("none", "sha256:0");
    return new Engine(
        new Rulebook(version, List.of(), Map.of(), Map.of(), Samples.titles(), none),
        (given, questions) -> answer.to(given));
  }

  private static Diagnosis repeatedAtOnce(Diagnosis any) {
    return Diagnosis.builder()
        .diagnosisId(any.diagnosisId())
        .factsDigest(any.factsDigest())
        .transactionId(any.transactionId())
        .rulebook(any.rulebook())
        .language(any.language())
        .outcome(any.outcome())
        .evidence(any.evidence())
        .category(any.category())
        .cause(any.cause())
        .confidence(any.confidence())
        .party(any.party())
        .payment(any.payment())
        .retry(new Retry(RetryAdvice.RETRY_NOW, Retry.Reference.SAME, null, "Why not?"))
        .faults(any.faults())
        .recommendations(any.recommendations())
        .messages(any.messages())
        .handover(any.handover())
        .missingFacts(any.missingFacts())
        .nearMisses(any.nearMisses())
        .shadow(any.shadow())
        .notes(any.notes())
        .raw(any.raw())
        .masked(any.masked())
        .history(any.history())
        .build();
  }
}
