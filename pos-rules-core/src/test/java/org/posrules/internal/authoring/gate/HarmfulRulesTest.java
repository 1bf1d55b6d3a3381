package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** Rules that reach nowhere, but hang the engine, overfill it, break it or silence others. */
class HarmfulRulesTest {
  private static final String ONE = "SendSignal()";

  private final List<String> rules = new ArrayList<>();
  private final Map<Integer, ProblemKind> expected = new LinkedHashMap<>();

  private void when(ProblemKind kind, String... conditions) {
    for (String condition : conditions) {
      add(kind, "", condition, Rules.FINDING);
    }
  }

  private void then(ProblemKind kind, String... consequences) {
    for (String consequence : consequences) {
      add(kind, "", "$s : SendSignal()", consequence);
    }
  }

  private void add(ProblemKind kind, String attribute, String when, String then) {
    expected.put(rules.size(), kind);
    rules.add(Rules.rule(rules.size(), attribute, when, then));
  }

  /** By the number of the rule the kinds that it is refused for. */
  private Map<Integer, Set<ProblemKind>> found() throws IOException {
    Map<Integer, Set<ProblemKind>> found = new TreeMap<>();
    for (List<RuleProblem> problems : Singly.refusals(Rules.files(rules)).values()) {
      Set<ProblemKind> kinds = EnumSet.noneOf(ProblemKind.class);
      problems.forEach(problem -> kinds.add(problem.kind()));
      found.put(found.size(), kinds);
    }
    return found;
  }

  private void assertRefused() throws IOException {
    Map<Integer, Set<ProblemKind>> found = found();
    List<String> missed = new ArrayList<>();
    expected.forEach(
        (number, kind) -> {
          if (!found.getOrDefault(number, Set.of()).contains(kind)) {
            missed.add(kind + " " + found.get(number) + "\n" + rules.get(number));
          }
        });
    assertEquals(List.of(), missed);
  }

  @Test
  void consequences_thatDoAnythingButConclude_areRefused() throws IOException {
    then(
        ProblemKind.RULE_LOOP,
        "while ( true ) { }",
        "for ( ;; ) { try { drools.halt(); } catch ( Throwable t ) { } }",
        "do { insert( Finding.of( \"A\", Strength.WEAK ) ); } while ( $s.sent() );",
        "for ( String fact : $s.facts() ) { }",
        "synchronized ( $s ) { $s.wait(); }");
    then(
        ProblemKind.RULE_CONSEQUENCE,
        "delete( $s );",
        "update( $s );",
        "modify( $s ) { }",
        "drools.halt();",
        "drools.getKieRuntime().getKieBase().removeKiePackage( \"org.posrules.packs\" );",
        "drools.getRule().getMetaData().clear();",
        "insert( $s );",
        "insert( new SendSignal( false ) );",
        "insert( \"x\" );",
        "insertLogical( Finding.of( \"A\", Strength.WEAK ) );",
        "insert( $s.sent() ? $s : Finding.of( \"A\", Strength.WEAK ) );",
        "insert( Finding.of( null, Strength.WEAK ) );",
        "insert( Remedy.of( \"A\", \"B\", 1.5 ) );",
        "insert( Remedy.of( \"A\", \"B\", $s.hashCode() ) );",
        "if ( $s.sent() ) { insert( Finding.of( \"A\", Strength.WEAK ) ); }");
    then(
        ProblemKind.RULE_REACH,
        "Runnable r = () -> { do { } while ( true ); }; r.run();",
        "new Object() { void again() { again(); } }.again();",
        "$s.facts().clear();",
        "String a = \"xxxxxxxx\"; a = a + a + $s; a = a + a;",
        "int[] much = new int[ 2000000000 ];",
        "Object[][] more = new Object[ 60000 ][ 60000 ];",
        "throw new IllegalStateException();");
    assertRefused();
  }

  @Test
  void conditions_thatDoAnythingButAsk_areRefused() throws IOException {
    when(
        ProblemKind.RULE_REGEX,
        "ModelSignal( name matches \"(.*,){25}P\" )",
        "ModelSignal( name not matches \"(a|b)*\" )",
        "ModelSignal( name soundslike \"axe\" )",
        "ModelSignal( name.matches( \"a.*\" ) )");
    when(
        ProblemKind.RULE_LOOP,
        "Finding( cause == \"A\" )",
        "SendSignal()\n    not Finding( cause == \"B\" )",
        "$f : Remedy()",
        "Object()");
    when(
        ProblemKind.RULE_REACH,
        "Record()",
        "Comparable()",
        "HttpSignal( 5 / status == 1 )",
        "HttpSignal( status % 2 == 1 )",
        "PhraseSignal( name.repeat( 1000000 ).length() > 1 )",
        "PhraseSignal( name.replaceAll( \"a\", \"b\" ) == \"c\" )",
        "PhraseSignal( name + language == \"c\" )",
        "PhraseSignal( facts.stream().count() > 1 )",
        "PhraseSignal( Integer.valueOf( name ) == 2 )",
        "PhraseSignal( ( (DeviceSignal) (Object) this ).word() == \"A\" )",
        "PhraseSignal( Finding.of( name, strength ) != null )");
    when(
        ProblemKind.RULE_CONDITION,
        "SendSignal()\n    eval( true )",
        "SendSignal() over window:length( 2 )",
        "String() from \"x\"");
    when(
        ProblemKind.RULE_LIMIT,
        "Signal()\n    Signal()\n    Signal()\n    Signal()",
        "Row()\n    exists Row()\n    CodeSignal()\n    PhraseSignal()\n    Signal()",
        ONE + "\n    not Row( cause == \"A\" )".repeat(Limits.PATTERNS));
    assertRefused();
  }

  @Test
  void heads_thatSpeakToTheEngine_areRefused() throws IOException {
    for (String attribute :
        List.of(
            "salience 10",
            "no-loop true",
            "timer( int: 0 1s )",
            "duration 5000",
            "date-effective \"01-Jan-2020\"",
            "agenda-group \"x\"",
            "lock-on-active true",
            "enabled false",
            "@Propagation( IMMEDIATE )",
            "@Direct")) {
      add(ProblemKind.RULE_ATTRIBUTE, attribute, ONE, Rules.FINDING);
    }
    assertRefused();
  }

  @Test
  void statements_thatAreNoRules_areRefused() throws IOException {
    for (String statement :
        List.of(
            "declare Mine%d text : String = System.getenv( \"x\" ) end",
            "function int mine%d() { return 1; }",
            "global java.util.List mine%d;",
            "query mine%d() SendSignal() end")) {
      expected.put(rules.size(), ProblemKind.RULE_STATEMENT);
      rules.add(
          statement.formatted(rules.size()) + "\n" + Rules.rule(rules.size(), ONE, Rules.FINDING));
    }
    assertRefused();
  }

  @Test
  void problem_ofARule_pointsAtWhatItDoes() {
    then(ProblemKind.RULE_REACH, "System.exit( 3 );");
    SortedMap<String, String> files = Rules.files(rules);
    RulebookException refused =
        assertThrows(RulebookException.class, () -> Gate.check(RuleCompiler.compile(files), files));
    assertEquals(
        List.of(
            "own/rule-000.drl:24:12: the rule calls java.lang.System.exit; a rule asks facts for"
                + " their fields and compares them with texts, numbers and each other, and nothing"
                + " else"),
        refused.problems().stream().map(RuleProblem::toString).toList());
  }
}
