package org.posrules.internal.authoring.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;

/** Holds what a file imports to what its rules name. */
final class ImportLint {
  private static final String FACTS = "org.posrules.facts.";

  private final DrlFile file;
  private final Told told;
  private final Set<String> imported = new TreeSet<>();
  private final Set<String> missing = new HashSet<>();

  private ImportLint(DrlFile file, Told told) {
    this.file = file;
    this.told = told;
    file.imports().forEach(tokens -> imported.add(Tokens.joined(tokens)));
  }

  /** {@code readable}: whether all rules of the file could be read. */
  static void check(DrlFile file, boolean readable, Told told) {
    ImportLint lint = new ImportLint(file, told);
    if (lint.areKnown() && readable) {
      lint.used();
    }
  }

  private boolean areKnown() {
    boolean known = true;
    for (List<Token> tokens : file.imports()) {
      String name = Tokens.joined(tokens);
      if (RuleLint.isOfFacts(name) && !name.endsWith(".*") && !FactTypes.imports().contains(name)) {
        told.problem(
            ProblemKind.UNKNOWN_IMPORT,
            tokens.get(0),
            "there is nothing of this name to import: "
                + name
                + Nearest.hint(name, FactTypes.imports()));
        known = false;
      }
    }
    return known;
  }

  private void used() {
    Set<String> used = new HashSet<>();
    for (RuleText rule : file.rules()) {
      rule.conditions().forEach(condition -> need(condition.typeToken(), used));
      rule.conditions().forEach(condition -> named(condition.constraints(), used));
      named(rule.consequence(), used);
    }
    for (List<Token> tokens : file.imports()) {
      String name = Tokens.joined(tokens);
      if (FactTypes.imports().contains(name) && !used.contains(name)) {
        told.problem(
            ProblemKind.IMPORT_UNUSED,
            tokens.get(0),
            "no rule of this file names it; delete the line: import " + name);
      }
    }
  }

  /** Names that stand before a point, as in {@code Strength.STRONG}. */
  private void named(List<Token> tokens, Set<String> used) {
    List<Token> all = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < all.size(); i++) {
      if (all.get(i).isName() && all.get(i + 1).is(".") && (i == 0 || !all.get(i - 1).is("."))) {
        need(all.get(i), used);
      }
    }
  }

  private void need(Token token, Set<String> used) {
    String name = FactTypes.imported(token.text());
    if (name == null) {
      return;
    }
    used.add(name);
    String line = isPlainFact(name) ? FACTS + "*" : name;
    if (!imported.contains(name) && !imported.contains(line) && missing.add(line)) {
      told.problem(
          ProblemKind.IMPORT_MISSING,
          token,
          token.text() + " is not imported; add the line: import " + line);
    }
  }

  private static boolean isPlainFact(String name) {
    return name.startsWith(FACTS) && name.lastIndexOf('.') == FACTS.length() - 1;
  }
}
