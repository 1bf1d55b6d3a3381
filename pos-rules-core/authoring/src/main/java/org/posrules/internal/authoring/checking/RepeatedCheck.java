package org.posrules.internal.authoring.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.authoring.RulebookReader;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.authoring.gate.Gate;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;

/**
 * Checks a rulebook again and again while somebody writes it: of the rules only those files are
 * compiled anew that have changed. Used by one thread.
 */
public final class RepeatedCheck {
  private final RuleSource source;

  /**
   * Files of rules that had no problem when they were last compiled; none before the first time.
   */
  private final Map<String, String> sound = new HashMap<>();

  public RepeatedCheck(RuleSource source) {
    this.source = source;
  }

  /** All problems of now. */
  public List<RuleProblem> problems() {
    if (!sound.isEmpty()) {
      return FolderCheck.problems(source, this::compileChanged);
    }
    List<RuleProblem> problems = FolderCheck.problems(source);
    if (problems.isEmpty()) {
      sound.putAll(drl(SourceReader.layers(source)));
    }
    return problems;
  }

  private void compileChanged(List<RulebookFiles> layers) {
    RulebookReader.read(SourceReader.floor(), layers);
    SortedMap<String, String> changed = drl(layers);
    changed.entrySet().removeAll(sound.entrySet());
    if (!changed.isEmpty()) {
      Gate.compileHere(changed);
      sound.putAll(changed);
    }
  }

  private static SortedMap<String, String> drl(List<RulebookFiles> layers) {
    return new TreeMap<>(layers.get(layers.size() - 1).drl());
  }
}
