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
  private static final Set<String> FILLERS = Set.of("any", "of", "got");
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

  /** Words that a denial and what may stand behind it have at most. */
  private static final int FARTHEST = 4;

  private Negation() {}

  /** Whether what begins at this token is said not to be so, in any statement before it. */
  public static boolean before(Reading text, int begin) {
    return before(text.tokens(), begin);
  }

  /** The same; what denies one statement says nothing of the next. */
  public static boolean beforeInStatement(Reading text, int begin) {
    int first = begin;
    int words = 0;
    while (first > 0 && words < FARTHEST && text.statement(first - 1) == text.statement(begin)) {
      first--;
      words += text.tokens().get(first).isLittle() ? 0 : 1;
    }
    return before(text.tokens().subList(first, begin + 1), begin - first);
  }

  /**
   * Whether what ends before this token is a name, and the answer to it is no: "approved: no", 批准否.
   * "Approved: no receipt" and "approved: no. 4711" are no such answers.
   */
  public static boolean answered(Reading text, int end) {
    List<Token> tokens = text.tokens();
    int answer = text.wordFrom(end);
    if (answer == tokens.size() || !ANSWERS.contains(tokens.get(answer).word())) {
      return false;
    }
    int next = text.wordFrom(answer + 1);
    boolean last =
        next == tokens.size() || (areApart(text, answer, next) && !isNumber(tokens.get(next)));
    return last && (tokens.get(answer).isRunning() || text.isValue(end - 1, answer));
  }

  private static boolean areApart(Reading text, int token, int next) {
    return text.part(next) != text.part(token) || text.statement(next) != text.statement(token);
  }

  private static boolean isNumber(Token token) {
    return Character.isDigit(token.word().charAt(0));
  }

  private static boolean before(List<Token> tokens, int begin) {
    int at = wordBefore(tokens, begin);
    if (at < 0) {
      return false;
    }
    if (tokens.get(at).isRunning()) {
      String near = running(tokens, begin);
      return RUNNING.stream().anyMatch(near::endsWith);
    }
    int before = FILLERS.contains(tokens.get(at).word()) ? wordBefore(tokens, at) : at;
    if (before >= 0) {
      at = before;
    }
    return WORDS.contains(tokens.get(at).word()) || isContraction(tokens, at);
  }

  /** The word before, past little ones; -1 where there is none or something sets it apart. */
  private static int wordBefore(List<Token> tokens, int token) {
    int at = token;
    do {
      if (at == 0 || !tokens.get(at).continues(tokens.get(at - 1))) {
        return -1;
      }
      at--;
    } while (tokens.get(at).isLittle());
    return at;
  }

  private static String running(List<Token> tokens, int begin) {
    StringBuilder near = new StringBuilder();
    for (int i = Math.max(0, begin - FARTHEST); i < begin; i++) {
      boolean apart = i > 0 && !tokens.get(i).continues(tokens.get(i - 1));
      near.setLength(apart ? 0 : near.length());
      near.append(tokens.get(i).isLittle() ? "" : tokens.get(i).word());
    }
    return near.toString();
  }

  /** "isn't" is read as "isn t". */
  private static boolean isContraction(List<Token> tokens, int at) {
    return at >= 1 && tokens.get(at).word().equals("t") && tokens.get(at - 1).word().endsWith("n");
  }
}
