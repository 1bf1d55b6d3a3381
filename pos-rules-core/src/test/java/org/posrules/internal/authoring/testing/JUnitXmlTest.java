package org.posrules.internal.authoring.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

class JUnitXmlTest {

  @Test
  void noProblem_isATestThatPasses() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
        <testsuite name="pos-rules" tests="1" failures="0">
          <testcase classname="pos-rules" name="check" file="pos-rules" line="0"></testcase>
        </testsuite>
        </testsuites>
        """,
        JUnitXml.of(List.of()));
  }

  @Test
  void problem_withWhatXmlCannotHold_isWrittenWithoutIt() {
    RuleProblem problem =
        RuleProblem.of(
            ProblemKind.UNKNOWN_SIGNAL, RulePlace.of("a&b.csv", 2), "no <signal>\u0007 \"x\"");

    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
        <testsuite name="a&amp;b.csv" tests="1" failures="1">
          <testcase classname="a&amp;b.csv" name="unknown-signal a&amp;b.csv:2" file="a&amp;b.csv"\
         line="2"><failure message="a&amp;b.csv:2: no &lt;signal&gt; &quot;x&quot;">a&amp;b.csv:2:\
         no &lt;signal&gt; "x"</failure></testcase>
        </testsuite>
        </testsuites>
        """,
        JUnitXml.of(List.of(problem)));
  }
}
