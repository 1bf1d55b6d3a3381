package org.posrules.authoring;

import java.util.Locale;
import org.posrules.internal.authoring.checking.FolderCheck;
import org.posrules.rulebook.RuleProblem;

/** What a problem says, in the language of who reads it. Pure. */
public final class ProblemMessage {
  private ProblemMessage() {}

  /**
   * The message in Chinese for Chinese, as far as it has words there, and in English for everybody
   * else.
   */
  public static String of(RuleProblem problem, Locale language) {
    return of(problem.message(), language);
  }

  /** The same of a message that is no problem of a place, such as why a rulebook is not built. */
  public static String of(String message, Locale language) {
    return language.getLanguage().equals("zh")
        ? FolderCheck.inChinese(message).orElse(message)
        : message;
  }

  /** The same problem with its message in this language. */
  public static RuleProblem in(RuleProblem problem, Locale language) {
    return new RuleProblem(problem.kind(), problem.place(), of(problem, language), problem.other());
  }
}
