package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.loading.LastMade;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * Compiles the rules of others. Nothing of them is run or loaded: what comes out may be. See
 * decision 16.
 */
public final class Gate {
  private static final Comparator<RuleProblem> BY_PLACE =
      Comparator.comparing(RuleProblem::file)
          .thenComparingInt(RuleProblem::line)
          .thenComparingInt(problem -> problem.place().column());

  /** Who tries rules before they are served asks for the same ones twice in a row. */
  private static final LastMade<SortedMap<String, String>, CompiledRules> CHECKED =
      new LastMade<>();

  /** A folder that is loaded again has mostly other tables, and the same rules. */
  private static final LastMade<SortedMap<String, String>, CompiledRules> TRUSTED =
      new LastMade<>();

  private Gate() {}

  /**
   * By path the rules, none of which this process parses. Throws {@link RulebookException} with
   * every problem found, and {@link IllegalStateException} where no compiler can be started.
   */
  public static CompiledRules compile(SortedMap<String, String> drl) {
    if (drl.isEmpty()) {
      return new CompiledRules(Map.of(), List.of());
    }
    SortedMap<String, String> rules = copy(drl);
    return CHECKED.of(
        rules,
        () ->
            compile(
                rules,
                new CompilerProcess(
                    ChildJvm.command(CompilerMain.class, Limits.MEGABYTES),
                    Limits.OfTime.COMPILER)));
  }

  /**
   * The same without the gate: in this process, and without a look at what comes out. Throws {@link
   * RulebookException} also where the compiler fails on the rules, unless it hangs.
   */
  public static CompiledRules compileTrusted(SortedMap<String, String> drl) {
    SortedMap<String, String> rules = copy(drl);
    return TRUSTED.of(rules, () -> rules(CompilerMain.compile(rules)));
  }

  private static SortedMap<String, String> copy(SortedMap<String, String> drl) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(drl));
  }

  /**
   * The gate without a process of its own, for the rules of whoever runs this one: a new process
   * for each change of a file would take longer than its author waits.
   */
  public static CompiledRules compileHere(SortedMap<String, String> drl) {
    throwIfAny(DrlLimits.problems(drl));
    CompiledRules rules = compileTrusted(drl);
    check(rules, drl);
    return rules;
  }

  private static CompiledRules rules(Wire.Answer answer) {
    if (answer instanceof Wire.Answer.Compiled compiled) {
      return compiled.rules();
    }
    throw new RulebookException(((Wire.Answer.Refused) answer).problems());
  }

  static CompiledRules compile(SortedMap<String, String> drl, CompilerProcess compiler) {
    throwIfAny(DrlLimits.problems(drl));
    CompiledRules rules = rules(compiler.compile(drl));
    check(rules, drl);
    return rules;
  }

  /** Throws {@link RulebookException} where a class is none that plain rules are compiled to. */
  public static void check(CompiledRules rules, SortedMap<String, String> drl) {
    List<ScannedClass> scanned = new ArrayList<>();
    for (Map.Entry<String, byte[]> type : rules.classes().entrySet()) {
      scanned.add(ClassScan.of(type.getKey().replace('.', '/'), type.getValue()));
    }
    throwIfAny(new Findings(scanned, drl).problems());
  }

  private static void throwIfAny(List<RuleProblem> problems) {
    if (!problems.isEmpty()) {
      throw new RulebookException(problems.stream().distinct().sorted(BY_PLACE).toList());
    }
  }
}
