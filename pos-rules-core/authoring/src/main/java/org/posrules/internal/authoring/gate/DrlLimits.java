package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.posrules.internal.authoring.drl.Token;
import org.posrules.internal.authoring.drl.Tokenizer;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Refuses, before anything parses them, rules on which the compiler would choke. */
final class DrlLimits {
  private final List<RuleProblem> problems = new ArrayList<>();

  private DrlLimits() {}

  static List<RuleProblem> problems(SortedMap<String, String> drl) {
    DrlLimits limits = new DrlLimits();
    int rules = 0;
    for (var file : drl.entrySet()) {
      rules += limits.file(file.getKey(), file.getValue());
    }
    if (rules > Limits.RULES) {
      limits.most(RulePlace.of("*.drl"), "rules in a rulebook", rules, Limits.RULES);
    }
    return limits.problems;
  }

  /** How many rules the file has. */
  private int file(String file, String text) {
    if (text.length() > Limits.FILE) {
      most(RulePlace.of(file), "characters in a file", text.length(), Limits.FILE);
      return 0;
    }
    problems.addAll(DrlForm.problems(file, text));
    List<Token> words = Tokenizer.tokens(file, text, new ArrayList<>());
    nesting(file, words);
    List<DrlRule> rules = DrlRule.in(file, words);
    if (rules.size() > Limits.RULES_IN_A_FILE) {
      most(RulePlace.of(file), "rules in a file", rules.size(), Limits.RULES_IN_A_FILE);
    }
    rules.forEach(this::rule);
    return rules.size();
  }

  private void rule(DrlRule rule) {
    if (rule.length() > Limits.RULE) {
      most(rule.place(), "characters in a rule", rule.length(), Limits.RULE);
    }
    long connectives = rule.words().stream().filter(w -> w.is("&&") || w.is("||")).count();
    if (connectives > Limits.CONNECTIVES) {
      most(rule.place(), "&& and || in a rule", connectives, Limits.CONNECTIVES);
    }
  }

  private void nesting(String file, List<Token> words) {
    int depth = 0;
    for (Token word : words) {
      if (word.is("(") || word.is("[") || word.is("{")) {
        depth++;
      } else if (word.is(")") || word.is("]") || word.is("}")) {
        depth = Math.max(0, depth - 1);
      }
      if (depth > Limits.NESTING) {
        most(DrlRule.place(file, word), "brackets in each other", depth, Limits.NESTING);
        return;
      }
    }
  }

  private void most(RulePlace place, String what, long found, int most) {
    problems.add(
        RuleProblem.of(
            ProblemKind.RULE_LIMIT,
            place,
            "at most " + most + " " + what + ", and here are " + found + "; split it up"));
  }
}
