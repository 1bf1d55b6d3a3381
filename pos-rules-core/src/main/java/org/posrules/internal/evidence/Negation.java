package org.posrules.internal.evidence;

import java.util.List;
import java.util.Set;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.PhraseRow;

/** "No error", "not declined", "未发生错误": the phrase is there, and does not hold. Pure. */
final class Negation {
  private static final Set<String> WORDS =
      Set.of(
          "no", "not", "without", "never", "kein", "keine", "nicht", "sin", "sem", "nao", "sans",
          "pas", "nessun", "non", "нет", "не");
  private static final Set<String> FILLERS =
      Set.of("a", "any", "an", "the", "been", "be", "was", "is", "of", "got");
  private static final List<String> RUNNING =
      List.of("未发生", "未出现", "未发现", "没有", "没有任何", "无任何", "不是", "并非", "未", "没", "无");
  private static final int FARTHEST = 24;

  private Negation() {}

  /** Whether what begins there is said not to be so. */
  static boolean before(String text, int start) {
    String near = text.substring(Math.max(0, start - FARTHEST), start);
    String line = near.substring(near.lastIndexOf('\n') + 1);
    return RUNNING.stream().anyMatch(line::endsWith) || negatedByWord(line);
  }

  private static boolean negatedByWord(String before) {
    if (!before.endsWith(" ")) {
      return false;
    }
    String[] words = before.strip().split(" ");
    int at = words.length - 1;
    if (at >= 0 && FILLERS.contains(words[at])) {
      at--;
    }
    return at >= 0 && (WORDS.contains(words[at]) || isContraction(words, at));
  }

  /** "isn't" is folded to "isn t". */
  private static boolean isContraction(String[] words, int at) {
    return at >= 1 && words[at].equals("t") && words[at - 1].endsWith("n");
  }

  /** The row without its meaning; it still keeps shorter phrases from matching in its place. */
  static PhraseRow silenced(PhraseRow row) {
    return new PhraseRow(
        row.phrase(), "", "", Strength.WEAK, row.language(), row.example(), row.row());
  }
}
