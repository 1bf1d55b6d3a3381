package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.service.testing.TinyRules;

class TestVerbTest {
  @TempDir Path folder;

  @BeforeEach
  void tinyRules() {
    TinyRules.in(folder);
  }

  private static void assertHas(CommandRun run, String part) {
    assertTrue(run.out().contains(part), () -> part + " is not in\n" + run.out() + run.err());
  }

  private void failing() {
    TinyRules.withCase(
        folder,
        "  - name: nothing was sent",
        "    given: { requestSent: false }",
        "    expect: { top: HOST_TIMEOUT, rules: [TINY-001] }");
  }

  @Test
  void cases_thatHold_exitWithZero() {
    CommandRun run = CommandRun.of("test", folder.toString());
    assertEquals(0, run.code(), run.err());
    assertHas(run, "4 of 4 cases passed");
  }

  @Test
  void case_thatFails_exitsWithOneAndTellsWhatWasMissing() {
    failing();
    CommandRun run = CommandRun.of("test", folder.toString());
    assertEquals(1, run.code(), run.err());
    assertHas(run, "FAILED tiny/tiny.yaml:14: nothing was sent");
    assertHas(run, "expected top cause HOST_TIMEOUT; got UNRECOGNISED");
    assertHas(run, "given is SendSignal( sent == false )");
  }

  @Test
  void rule_thatSpeaksWhereItMustBeQuiet_isShownConditionByCondition() {
    TinyRules.withCase(
        folder,
        "  - name: sent, and nothing came back",
        "    given: { requestSent: true, replyReceived: false }",
        "    expect: { quiet: [TINY-001] }");
    CommandRun run = CommandRun.of("test", folder.toString());
    assertEquals(1, run.code(), run.err());
    assertHas(run, "expected quiet TINY-001; got spoke");
    assertHas(run, "+ SendSignal( sent == true )");
    assertHas(run, "The rule spoke.");
  }

  @Test
  void case_thatFails_isToldInChinese() {
    failing();
    assertHas(CommandRun.of("test", folder.toString(), "--lang", "zh-CN"), "未通过 tiny/tiny.yaml");
  }

  @Test
  void case_notChosen_doesNotRun() {
    failing();
    CommandRun run = CommandRun.of("test", folder.toString(), "--run", "no link, and");
    assertEquals(0, run.code(), run.err());
    assertHas(run, "1 of 1 cases passed");
  }

  @Test
  void expression_thatNoCaseMeets_exitsWithTwoAndIsNamed() {
    CommandRun run = CommandRun.of("test", folder.toString(), "--run", "no such (name|place)");
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains("--run: no case or story is called so: no such (name|place)"));
    assertEquals("", run.out());
  }

  @Test
  void case_withAMisspeltKey_exitsWithTwoAndNamesItsPlace() {
    TinyRules.withCase(
        folder, "  - name: x", "    given: { requestSend: true }", "    expect: { top: X }");
    CommandRun run = CommandRun.of("test", folder.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("tiny/tiny.yaml:15:"), run.err());
  }

  @Test
  void coverage_underTheFloor_exitsWithOne() {
    CommandRun run = CommandRun.of("test", folder.toString(), "--coverage", "--fail-under", "90");
    assertEquals(1, run.code(), run.err());
    assertHas(run, "rules that spoke in a case");
    assertHas(run, "is under 90.0 %");
  }

  @Test
  void results_asXml_areWritten() {
    CommandRun run =
        CommandRun.of("test", folder.toString(), "--junit", folder.resolve("r.xml").toString());
    assertEquals(0, run.code(), run.err());
    String xml = TinyRules.read(folder, "r.xml");
    assertTrue(xml.contains("name=\"no link, and the terminal knows\""), xml);
    long times =
        Pattern.compile("<testcase [^>]* time=\"\\d+\\.\\d{3}\"").matcher(xml).results().count();
    assertEquals(4, times, xml);
  }

  @Test
  void expression_thatIsNone_isAUsageError() {
    CommandRun run = CommandRun.of("test", folder.toString(), "--run", "(");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--run: no regular expression"), run.err());
  }

  @Test
  void folder_thatIsMissing_isAUsageError() {
    assertEquals(2, CommandRun.of("test", "no-such-folder").code());
  }
}
