package org.posrules.internal.text;

import java.util.List;
import java.util.Set;

/** "No error", "not declined", "未发生错误": the phrase is there, and does not hold. Pure. */
public final class Negation {
  private static final Set<String> WORDS =
      Set.of(
          "no", "not", "without", "never", "kein", "keine", "nicht", "sin", "sem", "nao", "sans",
          "pas", "nessun", "non", "нет", "не", "geen", "niet", "zonder", "nooit", "nie", "brak",
          "bez", "khong", "chua", "tidak", "belum", "tanpa", "bukan");
  private static final Set<String> FILLERS =
      Set.of("a", "any", "an", "the", "been", "be", "was", "is", "of", "got");
  private static final List<String> RUNNING =
      List.of(
          "未发生",
          "未出现",
          "未发现",
          "没有",
          "没有任何",
          "无任何",
          "不是",
          "并非",
          "未",
          "没",
          "无",
          "ไม่",
          "ไม่ได้",
          "ไม่มี",
          "ไม่มีการ",
          "ไม่ถูก",
          "ไม่ได้ถูก");

  /** What a field or a form answers. */
  private static final Set<String> ANSWERS =
      Set.of("no", "n", "nein", "non", "nao", "нет", "false", "否");

  /** Tokens that a denial and what may stand behind it have at most. */
  private static final int FARTHEST = 4;

  private Negation() {}

  /** Whether what begins at this token is said not to be so, in any statement before it. */
  public static boolean before(Reading text, int begin) {
    return before(text.tokens(), begin);
  }

  /** The same; what denies one statement says nothing of the next. */
  public static boolean beforeInStatement(Reading text, int begin) {
    int first = begin;
    while (first > 0
        && begin - first < FARTHEST
        && text.statement(first - 1) == text.statement(begin)) {
      first--;
    }
    return before(text.tokens().subList(first, begin + 1), begin - first);
  }

  /**
   * Whether what ends before this token is a name, and the answer to it is no: "approved: no", 批准否.
   * "Approved: no receipt" and "approved: no. 4711" are no such answers.
   */
  public static boolean answered(Reading text, int end) {
    List<Token> tokens = text.tokens();
    if (end >= tokens.size() || !ANSWERS.contains(tokens.get(end).word())) {
      return false;
    }
    boolean last =
        end + 1 == tokens.size() || (endsWith(text, end) && !isNumber(tokens.get(end + 1)));
    return last && (tokens.get(end).isRunning() || text.isValue(end));
  }

  private static boolean endsWith(Reading text, int token) {
    return text.part(token + 1) != text.part(token)
        || text.statement(token + 1) != text.statement(token);
  }

  private static boolean isNumber(Token token) {
    return Character.isDigit(token.word().charAt(0));
  }

  private static boolean before(List<Token> tokens, int begin) {
    int at = begin - 1;
    if (at < 0 || !tokens.get(begin).continues(tokens.get(at))) {
      return false;
    }
    if (tokens.get(at).isRunning()) {
      String near = running(tokens, begin);
      return RUNNING.stream().anyMatch(near::endsWith);
    }
    if (FILLERS.contains(tokens.get(at).word())
        && at > 0
        && tokens.get(at).continues(tokens.get(at - 1))) {
      at--;
    }
    return WORDS.contains(tokens.get(at).word()) || isContraction(tokens, at);
  }

  private static String running(List<Token> tokens, int begin) {
    StringBuilder near = new StringBuilder();
    for (int i = Math.max(0, begin - FARTHEST); i < begin; i++) {
      boolean apart = i > 0 && !tokens.get(i).continues(tokens.get(i - 1));
      near.setLength(apart ? 0 : near.length());
      near.append(tokens.get(i).word());
    }
    return near.toString();
  }

  /** "isn't" is read as "isn t". */
  private static boolean isContraction(List<Token> tokens, int at) {
    return at >= 1 && tokens.get(at).word().equals("t") && tokens.get(at - 1).word().endsWith("n");
  }
}
