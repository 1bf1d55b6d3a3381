package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/** What the compiler would run, or read otherwise, does not come to it. */
class DrlFormTest {
  private static List<ProblemKind> kinds(String text) {
    return DrlForm.problems("a.drl", text).stream().map(RuleProblem::kind).toList();
  }

  @Test
  void rule_asAuthorsWriteIt_isNoProblem() {
    String rule = Rules.HEAD + Rules.rule(1, "SendSignal( sent == true )", Rules.FINDING);
    assertEquals(List.of(), kinds(rule));
    assertEquals(List.of(), kinds(rule.replace("\n", "\r\n")));
    assertEquals(
        List.of(),
        kinds("// someone@example.org says: C:\\rules\n@source( \"someone@example.org\" )"));
    assertEquals(List.of(), kinds("@en( \"It’s “declined”\" ) /* 'x' */ name == 'A'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@id( x() )",
        "@id( \"a\" + x() )",
        "@id( \"a\", b = x() )",
        "@id( \"a\" /* b */ )",
        "@id( 'a' )",
        "@id",
        "@further( \"a\" )",
        "@ id( \"a\" )",
        "PhraseSignal() @watch( name )"
      })
  void header_thatIsNoPlainText_isRefused(String header) {
    assertEquals(List.of(ProblemKind.RULE_ATTRIBUTE), kinds(header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\\\"b\"", "'a\"b'", "\"a\\n\"", "name == \\ 1", "\\u0041"})
  void text_thatTheCompilerWouldReadOtherwise_isRefused(String text) {
    assertEquals(ProblemKind.RULE_SYNTAX, kinds(text).get(0));
  }

  @Test
  void comment_thatEndsEarlierForTheCompiler_isRefused() {
    assertEquals(List.of(ProblemKind.RULE_SYNTAX), kinds("// a\r@further( x() )\n"));
  }

  @Test
  void text_thatGoesOnInTheNextLine_isRefused() {
    assertEquals(List.of(ProblemKind.RULE_SYNTAX), kinds("name == \"a\n\" @further( x() ) \"\n\""));
  }
}
