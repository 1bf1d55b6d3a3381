package org.posrules.internal.authoring.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.internal.authoring.testing.Coverage.Share;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Cases that hold and cases that do not, of the tiny rulebook. */
class TestRunTest {
  @TempDir private static Path folder;

  private static TestPlan plan;
  private static TestRun run;

  @BeforeAll
  static void tiny() {
    plan = TinyFolder.in(folder).withHeldOut().plan();
    run = TestRun.of(plan, any -> true, Locale.ENGLISH);
  }

  private static String report() {
    return new TestReport(plan.bench(), TinyFolder.english()).of(run).toString();
  }

  private static void assertHas(String text, String part) {
    assertTrue(text.contains(part), () -> part + " is not in\n" + text);
  }

  @Test
  void case_thatHolds_passes() {
    assertFalse(run.cases().get(0).failed());
    assertHas(report(), "4 of 5 cases passed");
  }

  @Test
  void case_thatFails_tellsGivenExpectedAndGot() {
    String report = report();
    assertHas(report, "FAILED tiny/tiny.yaml:14: called out of paper");
    assertHas(report, "given: { errorText: \"out of paper\", requestSent: true }");
    assertHas(report, "expected top cause LINK_DOWN; got PAPER_OUT");
    assertHas(report, "expected quiet PAPER_OUT; got is the first cause");
  }

  @Test
  void case_thatFails_tellsWhyAndWhere() {
    assertHas(report(), "+ en/out of paper STRONG  lexicon/en.csv:8");
  }

  @Test
  void rule_thatShouldHaveSpoken_isToldConditionByCondition() {
    String report = report();
    assertHas(report, "TINY-001 sent and no reply  tiny/tiny.drl:7");
    assertHas(report, "+ SendSignal( sent == true )");
    assertHas(report, "x ReplySignal( received == false )");
    assertHas(report, "missing: nothing given meets it");
  }

  @Test
  void story_withAnotherCategory_isCountedAndNotFailed() {
    CaseResult story = run.stories().get(0);
    assertFalse(story.failed());
    assertFalse(story.isCategoryRight());
    assertHas(report(), "1 stories: category 0.0 % right, 0 unsafe, 0 leaks");
  }

  @Test
  void story_keptAside_isNotShownEvenWhenItFails() {
    assertEquals(2, run.failures().size());
    String report = report();
    assertHas(report, "repeat advised where it may charge twice");
    assertFalse(report.contains("SECRET WORDS"));
    assertFalse(report.contains("nobody looks at this"));
  }

  @Test
  void coverage_ofTheCases_countsRulesThatSpokeAndConditionsThatSilenced() {
    List<Share> shares = run.coverage().shares();
    assertEquals(new Share("coverage.rules", 6, 6), shares.get(0));
    assertTrue(
        run.coverage().gaps().stream()
            .anyMatch(gap -> gap.what().startsWith("TINY-001  SendSignal( sent == true )")));
    assertTrue(
        run.coverage().gaps().stream()
            .noneMatch(gap -> gap.what().startsWith("TINY-001  ReplySignal")));
  }

  @Test
  void results_asXml_areReadableAndHoldTheFailure() throws Exception {
    String xml = JUnitXml.of(run, new CaseReport(plan.bench(), TinyFolder.english()));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    assertEquals(6, document.getElementsByTagName("testcase").getLength());
    Element failure = (Element) document.getElementsByTagName("failure").item(0);
    assertHas(failure.getTextContent(), "expected top cause LINK_DOWN; got PAPER_OUT");
  }

  @Test
  void cases_chosenByTheirName_runAlone() {
    TestRun chosen = TestRun.of(plan, one -> one.contains("and no reply"), Locale.ENGLISH);
    assertEquals(1, chosen.shown().size());
    assertEquals(List.of(), chosen.failures());
  }
}
