package org.posrules.internal.authoring.drl;

import java.util.List;

/**
 * A file of rules as it stands there.
 *
 * @param path inside the rulebook
 * @param packageName empty where it names none
 * @param imports the tokens of each import
 * @param rules that could be told from each other
 * @param others first tokens of statements that are neither package, import nor rule
 */
public record DrlFile(
    String path,
    String packageName,
    List<List<Token>> imports,
    List<RuleText> rules,
    List<Token> others) {
  public DrlFile {
    imports = List.copyOf(imports);
    rules = List.copyOf(rules);
    others = List.copyOf(others);
  }
}
