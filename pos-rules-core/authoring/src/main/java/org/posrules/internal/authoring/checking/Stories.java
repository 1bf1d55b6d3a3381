package org.posrules.internal.authoring.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.posrules.internal.authoring.CutYaml;
import org.posrules.internal.authoring.LastLines;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.authoring.cases.CaseFolder;
import org.posrules.internal.authoring.cases.CaseNames;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Reads the held out stories of a folder for what is wrong with them; no rulebook reads them. */
final class Stories {
  private Stories() {}

  /** {@code names}: what stories may name. */
  static List<RuleProblem> problems(RuleSource source, CaseNames names) {
    List<RuleProblem> problems = new ArrayList<>();
    Map<String, String> texts = new TreeMap<>();
    told(() -> texts.putAll(SourceReader.heldOutStories(source)), problems);
    problems.addAll(LastLines.open(texts));
    CaseFolder folder = new CaseFolder(texts, names);
    told(folder::heldOutStories, problems);
    return CutYaml.told(texts, problems);
  }

  private static void told(Runnable read, List<RuleProblem> problems) {
    try {
      read.run();
    } catch (RulebookException e) {
      problems.addAll(e.problems());
    }
  }
}
