package org.posrules.internal.evidence;

import java.util.List;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.WordMatch;

/** The clauses of a text, as cut by commas and by words that join one to the next. Immutable. */
final class Clauses {
  private final Reading text;

  /** By token: how many words that join clauses end before it. */
  private final int[] joints;

  /** {@code heard}: concepts of the money, in the order of the text. */
  Clauses(Reading text, List<WordMatch<Concept>> heard) {
    this.text = text;
    this.joints = new int[text.tokens().size()];
    for (List<Named> statement : Statements.whole(text, heard)) {
      Languages.spoken(statement).stream()
          .filter(Joint::isOne)
          .forEach(joint -> joints[joint.end() - 1]++);
    }
    for (int token = 1; token < joints.length; token++) {
      joints[token] += joints[token - 1];
    }
  }

  /** Whether two tokens, and what stands between them, are of one clause. */
  boolean areOne(int first, int last) {
    return joints[first] == joints[last] && text.breath(first) == text.breath(last);
  }
}
