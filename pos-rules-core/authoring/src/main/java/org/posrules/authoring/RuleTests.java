package org.posrules.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;
import org.posrules.internal.authoring.cases.CareCase;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.testing.CareJudge;
import org.posrules.internal.authoring.testing.CareResult;
import org.posrules.internal.authoring.testing.CaseJudge;
import org.posrules.internal.authoring.testing.CaseReport;
import org.posrules.internal.authoring.testing.CaseResult;
import org.posrules.internal.authoring.testing.TestPlan;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleSource;

/**
 * The cases of a rules folder as tests of JUnit 5, for an embedder's own build:
 *
 * <pre>{@code
 * class OurRulesTest {
 *   @TestFactory
 *   Stream<DynamicNode> cases() {
 *     return RuleTests.of(Path.of("rules"));
 *   }
 * }
 * }</pre>
 *
 * <p>A case beside a rule or a finding fails when its expectations are not met, a whole story when
 * a repeat is advised that may charge twice or when something sensitive stands in the answer. Needs
 * {@code org.junit.jupiter:junit-jupiter-api} on the class path.
 */
public final class RuleTests {
  private RuleTests() {}

  /**
   * A container for each file of a whole rulebook, with a test for each case.
   *
   * @throws org.posrules.rulebook.RulebookException if rules or cases have problems; it carries all
   */
  public static Stream<DynamicNode> of(Path folder) {
    return of(folder, RuleSource.directory(folder));
  }

  /**
   * The same of a folder that is no whole rulebook.
   *
   * @param source what its cases are run against, such as {@code RuleSource.layered(
   *     RuleSource.bundled(), RuleSource.directory(folder))}
   */
  public static Stream<DynamicNode> of(Path folder, RuleSource source) {
    TestPlan plan = TestPlan.open(folder, source);
    CaseJudge judge = new CaseJudge(plan.bench(), Locale.ENGLISH);
    CareJudge careJudge = new CareJudge(plan.bench(), Locale.ENGLISH);
    CaseReport report = new CaseReport(plan.bench(), AuthorWords.in(Locale.ENGLISH));
    Map<String, List<DynamicTest>> files = new TreeMap<>();
    for (RuleCase one : plan.cases()) {
      add(one.place(), one.name(), () -> check(judge.judge(one), report), files);
    }
    for (CareCase one : plan.care()) {
      add(one.place(), one.name(), () -> check(careJudge.judge(one), report), files);
    }
    return files.entrySet().stream()
        .map(file -> DynamicContainer.dynamicContainer(file.getKey(), file.getValue()));
  }

  private static void add(
      RulePlace place, String name, Executable test, Map<String, List<DynamicTest>> files) {
    files
        .computeIfAbsent(place.file(), any -> new ArrayList<>())
        .add(DynamicTest.dynamicTest(place.line() + ": " + name, test));
  }

  private static void check(CaseResult result, CaseReport report) {
    if (result.failed()) {
      throw new AssertionFailedError(report.of(result).toString());
    }
  }

  private static void check(CareResult result, CaseReport report) {
    if (result.failed()) {
      throw new AssertionFailedError(report.of(result).toString());
    }
  }
}
