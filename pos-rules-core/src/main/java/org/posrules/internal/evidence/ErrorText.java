package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.Row;
import org.posrules.facts.Signal;
import org.posrules.internal.text.Reading;
import org.posrules.internal.values.Lean;

/**
 * What an error text says, whatever the other facts are: it is read once a request, however many
 * other facts are tried beside it. Immutable.
 *
 * @param plain out of its wrapping, read; without a word when there is no text
 * @param words what they say
 * @param lean what its words lean to all together
 * @param resemblance what it is like, when its words name no cause
 * @param quoted codes that stand in it
 * @param marks what it gives away by its form
 */
public record ErrorText(
    Reading plain,
    Words words,
    Lean lean,
    Optional<ResemblanceSignal> resemblance,
    Quoted quoted,
    List<Signal> marks) {
  static final ErrorText NONE =
      new ErrorText(
          Reading.NOTHING, Words.NONE, Lean.NONE, Optional.empty(), Quoted.NOTHING, List.of());

  public ErrorText {
    marks = List.copyOf(marks);
  }

  /**
   * Codes that stand in a text.
   *
   * @param spoken what it calls a code
   * @param scheme that they were read as codes of, where the text names none
   */
  public record Quoted(SpokenCodes spoken, @Nullable String scheme, List<CodeSignal> rows) {
    static final Quoted NOTHING = new Quoted(SpokenCodes.NONE, null, List.of());

    public Quoted {
      rows = List.copyOf(rows);
    }
  }

  ErrorText quoting(Quoted codes) {
    return new ErrorText(plain, words, lean, resemblance, codes, marks);
  }

  /** Rows that the text speaks for. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>(words.phrases());
    rows.addAll(quoted.rows());
    return rows;
  }

  ErrorText leaning(Lean to, Optional<ResemblanceSignal> likeness) {
    return new ErrorText(plain, words, to, likeness, quoted, marks);
  }
}
