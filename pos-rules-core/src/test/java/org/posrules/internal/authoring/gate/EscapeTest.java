package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

class EscapeTest {
  @Test
  void x() {
    SortedMap<String, String> files = new Hostile("/tmp/gatelab/canary", 9).files();
    CompiledRules rules = RuleCompiler.compile(files);
    var e = assertThrows(RulebookException.class, () -> Gate.check(rules, files));
    e.problems().forEach(p -> System.out.println(p.kind() + " " + p));
    var missed = new TreeSet<>(files.keySet());
    missed.removeAll(e.problems().stream().map(RuleProblem::file).collect(Collectors.toSet()));
    assertEquals("[]", missed.toString());
  }
}
