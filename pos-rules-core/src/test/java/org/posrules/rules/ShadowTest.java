package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.OpenRooms;
import org.posrules.TinyRulebook;
import org.posrules.cases.Cases;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.judging.Loaded;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** What experimental rules find is told, and no answer rests on it. */
class ShadowTest {
  private static final Pattern BEFORE_A_RULE = Pattern.compile("(?m)(?=^rule )");
  private static final int EACH = 3;
  private static final Loaded BUNDLED = Loaded.from(RuleSource.bundled());
  private static final String TINY = "tiny/tiny.drl";
  private static final FailedTransaction SENT_IN_VAIN =
      FailedTransaction.builder().requestSent(true).replyReceived(false).build();
  private static final String STABLE = "@status( \"stable\" )";

  /** Every third rule is experimental, or is not there: what is answered in all cases. */
  private static List<Diagnosis> experimental;

  private static List<Diagnosis> without;

  @BeforeAll
  static void everyThirdRule() {
    experimental = answers(rule -> rule.replace(STABLE, STABLE.replace("stable", "experimental")));
    without = answers(rule -> "");
  }

  private static List<Diagnosis> answers(UnaryOperator<String> changed) {
    OpenRooms rooms = everyThird(changed);
    return Cases.requests().toList().parallelStream().map(rooms::diagnose).toList();
  }

  private static OpenRooms everyThird(UnaryOperator<String> changed) {
    SortedMap<String, String> drl = new TreeMap<>();
    int number = 0;
    for (Map.Entry<String, String> file : BundledRulebook.content().drl().entrySet()) {
      StringBuilder text = new StringBuilder();
      for (String part : BEFORE_A_RULE.split(file.getValue())) {
        boolean chosen = part.startsWith("rule ") && number++ % EACH == 0;
        text.append(chosen ? changed.apply(part) : part);
      }
      drl.put(file.getKey(), text.toString());
    }
    return OpenRooms.of(
        BUNDLED, RuleBase.of(RuleCompiler.compile(drl), BUNDLED.content().families()));
  }

  @Test
  void answers_withRulesInShadow_areThoseWithoutTheRules() {
    assertEquals(
        without,
        experimental.stream().map(answer -> answer.toBuilder().shadow(List.of()).build()).toList());
  }

  @Test
  void findings_ofRulesInShadow_areToldWithTheirCause() {
    List<String> causes =
        experimental.stream()
            .flatMap(answer -> answer.shadow().stream())
            .map(found -> found.cause())
            .toList();
    assertFalse(causes.isEmpty());
    assertFalse(causes.contains(""));
  }

  @Test
  void answers_withoutExperimentalRules_haveNoShadow() {
    assertTrue(without.stream().allMatch(answer -> answer.shadow().isEmpty()));
  }

  @Test
  void rule_thatThrowsInShadow_spoilsNoAnswer() {
    String throwing = "    if ( true ) { throw new IllegalStateException(); }\n    insert(";
    SortedMap<String, String> drl = new TreeMap<>();
    drl.put(TINY, tiny("experimental").get(TINY).replaceFirst("    insert\\(", throwing));
    RuleBase rules = RuleBase.of(RuleCompiler.compile(drl), BUNDLED.content().families());
    assertEquals(List.of(), OpenRooms.of(BUNDLED, rules).diagnose(SENT_IN_VAIN).shadow());
  }

  @Test
  void status_ofAnotherWord_isAProblem() {
    RulebookException refused =
        assertThrows(RulebookException.class, () -> diagnosed(tiny("stabel")));
    assertEquals(
        List.of(ProblemKind.HEADER_VALUE),
        refused.problems().stream().map(problem -> problem.kind()).toList());
  }

  @Test
  void rule_thatIsDeprecated_stillCounts() {
    assertEquals(diagnosed(tiny("stable")).faults(), diagnosed(tiny("deprecated")).faults());
    assertFalse(diagnosed(tiny("stable")).faults().isEmpty());
  }

  /** The tiny rulebook with another status of its first rule of two facts. */
  private static Map<String, String> tiny(String status) {
    Map<String, String> files = TinyRulebook.files();
    files.computeIfPresent(
        TINY, (path, text) -> text.replaceFirst("\"stable\"", '"' + status + '"'));
    return files;
  }

  private static Diagnosis diagnosed(Map<String, String> files) {
    return DiagnosticEngine.builder()
        .rules(RuleSource.trusted(RuleSource.inMemory(files)))
        .build()
        .diagnose(SENT_IN_VAIN);
  }
}
