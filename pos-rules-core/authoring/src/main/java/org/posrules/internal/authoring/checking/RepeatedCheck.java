package org.posrules.internal.authoring.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.posrules.internal.authoring.RuleIds;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.authoring.RulebookReader;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.authoring.cases.CaseNames;
import org.posrules.internal.authoring.gate.Compiling;
import org.posrules.internal.authoring.gate.Gate;
import org.posrules.internal.engine.CompiledRules;
import org.posrules.internal.judging.Loaded;
import org.posrules.internal.loading.CompiledRulebook;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;

/**
 * Checks a rulebook, and again while somebody writes it. Of the rules only those files are compiled
 * that are neither in the jar, where they were compiled when it was built, nor were in order the
 * last time. Used by one thread.
 */
public final class RepeatedCheck {
  private final RuleSource source;

  /** By path the files of rules that compile. */
  private final Map<String, String> sound;

  private boolean again;

  public RepeatedCheck(RuleSource source) {
    this(source, false);
  }

  private RepeatedCheck(RuleSource source, boolean again) {
    this.source = source;
    this.sound = new HashMap<>(SourceReader.bundledRules());
    this.again = again;
  }

  /** One that compiles in this process from the first time on. */
  static RepeatedCheck here(RuleSource source) {
    return new RepeatedCheck(source, true);
  }

  /** All problems of now. */
  public List<RuleProblem> problems() {
    List<RuleProblem> problems = told(this::changed);
    again = true;
    return problems;
  }

  /**
   * Checks once more as if a file of rules that is in order had changed, for nothing but speed: a
   * JVM is slow at what it has done once, and between two changes it has nothing to do.
   */
  public void rehearse() {
    told(this::firstSound);
  }

  /** One that the compiler could not cope with would hold this process up. */
  private SortedMap<String, String> firstSound(SortedMap<String, String> drl) {
    drl.entrySet().retainAll(sound.entrySet());
    return drl.isEmpty() ? drl : drl.headMap(drl.firstKey() + '\0');
  }

  /** {@code wanted}: which of the rules' files are compiled. */
  private List<RuleProblem> told(UnaryOperator<SortedMap<String, String>> wanted) {
    return FolderCheck.problems(source, layers -> read(layers, wanted.apply(drl(layers))));
  }

  private SortedMap<String, String> changed(SortedMap<String, String> drl) {
    drl.entrySet().removeAll(sound.entrySet());
    return drl;
  }

  private CaseNames read(List<RulebookFiles> layers, SortedMap<String, String> changed) {
    try (Compiling compiling = Compiling.start(() -> compile(changed))) {
      RulebookContent content = RulebookReader.read(SourceReader.floor(), layers);
      if (!changed.isEmpty()) {
        Loaded.rules(new CompiledRulebook(content, List.of(compiling.outcome())));
        sound.putAll(changed);
      }
      return RulebookReader.names(content, RuleIds.in(content.drl()).keySet());
    }
  }

  /** The first time in a process of its own; then somebody waits at the keyboard. */
  private CompiledRules compile(SortedMap<String, String> changed) {
    return again ? Gate.compileHere(changed) : Gate.compile(changed);
  }

  private static SortedMap<String, String> drl(List<RulebookFiles> layers) {
    return new TreeMap<>(layers.get(layers.size() - 1).drl());
  }
}
