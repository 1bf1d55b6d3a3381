package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.OpenRooms;
import org.posrules.cases.Cases;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.RulebookVersion;

/**
 * The rules of an overlay are compiled alone and joined with those of the base: it is as if all had
 * been compiled together.
 */
class OverlayTest {
  /** They begin as rules of the base do, and go on otherwise: nodes of both are shared or split. */
  private static final String OWN =
      """
      package org.posrules.packs

      import org.posrules.facts.*

      rule "LOC-001 the request was sent and nobody answered"
          @id( "LOC-001" )
          @status( "stable" )
          @since( "2026.11.1" )
          @source( "our own terminals" )
          @en( "Our terminals lose the answer." )
          @zh( "我们的终端会丢失应答。" )
      when
          SendSignal( sent == true )
          ReplySignal( received == false )
          not HttpSignal()
      then
          insert( Finding.of( "HOST_TIMEOUT", Strength.WEAK ) );
      end

      rule "LOC-002 the link is down"
          @id( "LOC-002" )
          @status( "stable" )
          @since( "2026.11.1" )
          @source( "our own terminals" )
          @en( "Our link is down." )
          @zh( "我们的链路断了。" )
      when
          LinkSignal()
          not ReplySignal( received == true )
      then
          insert( Finding.of( "HOST_TIMEOUT", Strength.WEAK ) );
      end
      """;

  private static final Map<String, String> OVERLAY =
      files(OWN, Map.of("rulebook.yaml", "version: \"shop-7\"\n"));

  private static final String CASES =
      """
      cases:
        - name: nobody answered
          given: { requestSent: true, replyReceived: false }
          expect: { top: HOST_TIMEOUT, rules: [LOC-001] }
        - name: the link is down
          given: { networkStatus: OFFLINE }
          expect: { rules: [LOC-002] }
        - name: nothing of it
          given: { responseCode: "54", responseCodeScheme: iso8583-1987 }
          expect: { quiet: [HOST_TIMEOUT] }
      """;

  private static DiagnosticEngine layered;
  private static DiagnosticEngine merged;

  @BeforeAll
  static void engines() {
    layered = engine(over(OVERLAY));
    SortedMap<String, String> files = new TreeMap<>(BundledRulebook.files());
    files.putAll(files(OWN, Map.of()));
    merged = engine(RuleSource.inMemory(files));
  }

  /** Rules with the cases that must stand beside them. */
  private static Map<String, String> files(String drl, Map<String, String> others) {
    Map<String, String> files = new TreeMap<>(others);
    files.put("local/own.drl", drl);
    files.put("local/own.yaml", CASES);
    return files;
  }

  private static RuleSource over(Map<String, String> overlay) {
    return RuleSource.layered(RuleSource.bundled(), RuleSource.inMemory(overlay));
  }

  private static DiagnosticEngine engine(RuleSource source) {
    return DiagnosticEngine.builder()
        .rules(source)
        .ids(() -> "ID")
        .clock(Clock.fixed(OpenRooms.NOW, ZoneOffset.UTC))
        .build();
  }

  private static List<FailedTransaction> given() {
    return Cases.requests().toList();
  }

  /** All but which rulebook it was: that of the base is another digest than that of all files. */
  private static String answer(DiagnosticEngine engine, FailedTransaction given) {
    Diagnosis diagnosis = engine.diagnose(given);
    return diagnosis.toString().replace(diagnosis.rulebook().toString(), "");
  }

  @Test
  void answers_ofAllCases_areThoseOfOneCompilation() {
    for (FailedTransaction given : given()) {
      assertEquals(answer(merged, given), answer(layered, given));
    }
  }

  @Test
  void ownRules_speakInTheCases() {
    assertTrue(
        given().stream().map(given -> answer(layered, given)).anyMatch(a -> a.contains("LOC-001")));
  }

  @Test
  void rules_ofBothLayers_areAllThere() {
    assertEquals(merged.rulebook().rules(), layered.rulebook().rules());
  }

  @Test
  void version_namesTheBaseAndTheOverlay() {
    RulebookVersion version = layered.rulebook().version();
    RulebookVersion base = BundledRulebook.engine().rulebook().version();
    assertEquals(
        List.of(base.version(), base.digest(), "shop-7"),
        List.of(version.version(), version.digest(), version.overlays().get(0).version()));
  }

  private static List<RuleProblem> problems(String drl) {
    RuleSource source = over(files(drl, Map.of()));
    return assertThrows(RulebookException.class, () -> engine(source)).problems();
  }

  private static String firstRule(String header) {
    return BundledRulebook.files()
        .get("network/host-timeout.drl")
        .lines()
        .filter(line -> line.contains(header))
        .findFirst()
        .orElseThrow();
  }

  private static void assertTwin(ProblemKind kind, RuleProblem problem) {
    List<String> places =
        Stream.of(problem.place(), problem.other()).map(String::valueOf).sorted().toList();
    assertEquals(kind, problem.kind());
    assertTrue(places.get(0).startsWith("local/own.drl:"), places::toString);
    assertTrue(places.get(1).startsWith("network/host-timeout.drl:"), places::toString);
  }

  @Test
  void rule_withANameOfTheBase_isRefusedWithBothPlaces() {
    String name = firstRule("rule \"");
    assertTwin(
        ProblemKind.RULE_NAME_TWICE,
        problems(OWN.replaceFirst("rule \"LOC-001.*\"", name)).stream()
            .filter(problem -> problem.other() != null)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void rule_withAnIdOfTheBase_isRefusedWithBothPlaces() {
    String id = firstRule("@id(").strip();
    assertTwin(
        ProblemKind.RULE_ID_TWICE,
        problems(OWN.replace("@id( \"LOC-001\" )", id)).stream()
            .filter(problem -> problem.other() != null)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void rule_ofTheBaseInAComment_isNoTwin() {
    String comment = "/* as in the base:\n" + firstRule("rule \"") + "\n*/\n";
    assertEquals(
        layered.rulebook().rules(),
        engine(over(files(OWN + comment, Map.of()))).rulebook().rules());
  }

  @Test
  void overlay_ofTablesAlone_needsNoRules() {
    Map<String, String> phrases =
        Map.of(
            "lexicon/local.csv",
            "phrase,signal,strength,example,source\nkassenfehler zwölf,HOST_TIMEOUT,STRONG,,us\n");
    FailedTransaction text = FailedTransaction.builder().errorText("kassenfehler zwölf").build();
    assertEquals("HOST_TIMEOUT", engine(over(phrases)).diagnose(text).cause());
  }
}
