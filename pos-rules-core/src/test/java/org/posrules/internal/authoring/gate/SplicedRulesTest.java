package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.posrules.cases.HowMany;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** A way out hidden at a random place of an ordinary rule, in a random wrapping, is found. */
class SplicedRulesTest {
  private static final List<String> FACTS =
      List.of(
          "SendSignal( sent == true%s )",
          "PhraseSignal( name == \"A\"%s )",
          "CodeSignal( scheme == \"http\", code in ( \"05\", \"51\" )%s )",
          "Row( cause != \"\", strength != Strength.WEAK%s )",
          "HttpSignal( status >= 500%s )",
          "ModelSignal( name str[startsWith] \"A9\"%s )",
          "VersionSignal( inLine( \"1.4\" )%s )");
  private static final List<String> JOINTS = List.of(", ( %s )", " && ( %s )", " || ( %s )");
  private static final List<String> WRAPPINGS =
      List.of(
          "%s",
          "java.util.Objects.equals( ( %s ), true )",
          "Boolean.TRUE.equals( %s )",
          "String.valueOf( %s ).length() > 3",
          "java.util.List.of( %s ).contains( true )");
  private static final List<String> WAYS_OUT =
      List.of(
          "System.getProperty( \"a\" ) == null",
          "Thread.currentThread() != null",
          "new java.io.File( \"/\" ).exists()",
          "getClass() == null",
          "java.util.Locale.getDefault() != null",
          "Runtime.getRuntime().maxMemory() > 0",
          "java.time.Instant.now() != null",
          "org.posrules.DiagnosticEngine.create() != null",
          "java.util.UUID.randomUUID() != null",
          "java.util.concurrent.ForkJoinPool.commonPool() != null");

  private static String spliced(int number, Random random) {
    String code = pick(WRAPPINGS, random).replace("%s", pick(WAYS_OUT, random));
    String joint = pick(JOINTS, random).replace("%s", code);
    String fact = pick(FACTS, random).replace("%s", joint);
    String other = pick(FACTS, random).replace("%s", "");
    String when =
        switch (random.nextInt(4)) {
          case 0 -> fact;
          case 1 -> other + "\n    not " + fact;
          case 2 -> "exists " + fact + "\n    " + other;
          default -> "( " + fact + " or " + other + " )";
        };
    return Rules.rule(number, when, Rules.FINDING);
  }

  private static String pick(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  @Test
  void rules_withAWayOutAnywhere_areRefused() {
    Random random = new Random(11);
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < HowMany.of(200); i++) {
      rules.add(spliced(i, random));
    }
    SortedMap<String, String> files = Rules.files(rules);
    CompiledRules compiled = RuleCompiler.compile(files);
    RulebookException refused =
        assertThrows(RulebookException.class, () -> Gate.check(compiled, files));
    assertEquals(
        files.keySet(),
        refused.problems().stream()
            .map(RuleProblem::file)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
