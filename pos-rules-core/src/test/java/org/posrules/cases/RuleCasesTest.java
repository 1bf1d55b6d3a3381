package org.posrules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.posrules.BundledRulebook;
import org.posrules.Fault;
import org.posrules.authoring.RuleTests;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.rulebook.RuleInfo;
import org.posrules.rulebook.RuleSource;

/** Every case beside a rule holds, and every rule has a case that needs it. */
class RuleCasesTest {

  @TestFactory
  Stream<DynamicNode> ruleCases_diagnosed_areAsExpected() {
    return RuleTests.of(Cases.RULES, RuleSource.bundled());
  }

  @Test
  void everyRule_hasACaseThatNamesIt_soThatItsLossIsNoticed() {
    Set<String> named =
        Stream.concat(
                Cases.ruleCases().stream().flatMap(one -> one.expect().rules().stream()),
                Cases.careCases().stream().flatMap(one -> one.rules().stream()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> without =
        BundledRulebook.engine().rulebook().rules().stream()
            .map(RuleInfo::id)
            .filter(id -> !named.contains(id))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), without);
  }

  @Test
  void faults_ofEveryCase_areRankedByConfidence() {
    for (RuleCase one : Cases.ruleCases()) {
      List<Fault> faults = BundledRulebook.engine().diagnose(one.given()).faults();
      for (int i = 1; i < faults.size(); i++) {
        assertTrue(faults.get(i).confidence() <= faults.get(i - 1).confidence(), one.toString());
      }
    }
  }
}
