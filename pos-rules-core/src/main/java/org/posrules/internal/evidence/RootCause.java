package org.posrules.internal.evidence;

import java.util.BitSet;
import java.util.List;
import org.posrules.facts.Strength;
import org.posrules.internal.text.Reading;

/**
 * What really happened: of nested exceptions the innermost, and of a sentence that quotes a message
 * the message. What stands around it is but what came of it, provided that it names a cause itself.
 * A label that leaves the outcome open ("gateway error: card expired") says nothing that what
 * stands behind its colon does not say better. Immutable.
 */
final class RootCause {
  /** Each has a colon or an arrow, which few texts have. */
  private static final List<String> MARKS =
      List.of("Caused by:", "---> ", "Inner Exception:", "InnerException:", "[cause]:");

  private final Reading text;

  /** The token that the innermost exception begins with; 0 when it names no cause. */
  private final int innermost;

  /** Statements in which a quotation names a cause. */
  private final BitSet quoting = new BitSet();

  /** First tokens of labels. */
  private final BitSet labels = new BitSet();

  /** {@code causes}: where the text names them. */
  RootCause(Reading text, String plain, List<Naming> causes) {
    this.text = text;
    int begin = text.tokenAt(begin(plain));
    this.innermost = causes.stream().anyMatch(cause -> cause.first() >= begin) ? begin : 0;
    causes.stream()
        .map(Naming::first)
        .filter(text::isQuoted)
        .forEach(cause -> quoting.set(text.statement(cause)));
    // Few are named by a colon, so that a long text full of causes is not compared with itself.
    causes.stream()
        .filter(label -> label.open() && text.isNamed(label.last()))
        .filter(label -> causes.stream().anyMatch(cause -> isLabelOf(label, cause)))
        .forEach(label -> labels.set(label.first()));
  }

  /**
   * Words that name a cause.
   *
   * @param first token
   * @param last token
   * @param strength more than {@link Strength#WEAK}
   * @param open whether the cause leaves open what became of the money
   */
  record Naming(int first, int last, Strength strength, boolean open) {}

  private boolean isLabelOf(Naming label, Naming cause) {
    return !cause.open()
        && label.strength().compareTo(cause.strength()) < 0
        && label.last() < cause.first()
        && text.utterance(label.first()) == text.utterance(cause.first());
  }

  /** 0 when the text is no nested exception. */
  static int begin(String text) {
    if (text.indexOf(':') < 0 && text.indexOf('>') < 0) {
      return 0;
    }
    int begin = 0;
    for (String mark : MARKS) {
      begin = Math.max(begin, text.lastIndexOf(mark));
    }
    return begin;
  }

  /** Whether what is said here only wraps the cause. */
  boolean isWrapper(int token) {
    return token < innermost || (quoting.get(text.statement(token)) && !text.isQuoted(token));
  }

  /** Whether what is said here is the label of a better word. */
  boolean isLabel(int token) {
    return labels.get(token);
  }
}
