package org.posrules.internal.authoring.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.posrules.rulebook.RulePlace;

/** Where in a file of rules a compiler's complaint points, as far as its words tell. Pure. */
public final class Spot {
  /** How the parser of Drools begins; it counts columns from 0. */
  private static final Pattern PARSED = Pattern.compile("Line (\\d{1,7}):(\\d{1,7})");

  private static final Pattern WORD = Pattern.compile("\\w{3,80}");

  private Spot() {}

  /**
   * The place that the complaint names; else that of its rarest word in the file, since what a
   * compiler quotes of a rule seldom stands there twice; else the only rule.
   */
  public static RulePlace of(String path, String text, String complaint) {
    Matcher parsed = PARSED.matcher(complaint);
    if (parsed.find()) {
      return new RulePlace(
          path, Integer.parseInt(parsed.group(1)), Integer.parseInt(parsed.group(2)) + 1);
    }
    List<Token> tokens = Tokenizer.tokens(path, text, new ArrayList<>());
    return rarest(tokens, complaint)
        .or(() -> onlyRule(tokens))
        .map(token -> new RulePlace(path, token.line(), token.column()))
        .orElse(RulePlace.of(path));
  }

  /** The rule of a file that holds one; else the file as a whole. */
  public static RulePlace ofRule(String path, String text) {
    return of(path, text, "");
  }

  /** What is quoted stands behind a colon as a rule, and counts before the rest. */
  private static Optional<Token> rarest(List<Token> tokens, String complaint) {
    String quoted = complaint.substring(complaint.lastIndexOf(": ") + 1);
    return Stream.of(quoted, complaint)
        .flatMap(words -> WORD.matcher(words).results())
        .map(MatchResult::group)
        .map(word -> tokens.stream().filter(token -> token.is(word)).toList())
        .filter(same -> !same.isEmpty())
        .min(Comparator.comparingInt(List::size))
        .map(same -> same.get(0));
  }

  private static Optional<Token> onlyRule(List<Token> tokens) {
    List<Token> rules =
        tokens.stream().filter(token -> token.is("rule") && token.column() == 1).toList();
    return rules.size() == 1 ? Optional.of(rules.get(0)) : Optional.empty();
  }
}
