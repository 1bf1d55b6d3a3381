package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.PhraseSignal;
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
 * @param unheard how many of its words stand for no concept and in no wording; numbers do not
 *     count, and two Chinese characters are one word
 * @param untold how many of them have no part in what was found, counted in the same way
 * @param more at how many places it names a concept beside phrases that name no cause; 0 where one
 *     names a cause, and does not only hint at it
 * @param concepts those that it names
 * @param places at how many places it names one
 * @param lean what its words lean to all together
 * @param resemblance what it is like, when its words name no cause
 * @param quoted codes that stand in it
 * @param marks what it gives away by its form
 */
public record ErrorText(
    Reading plain,
    List<PhraseSignal> phrases,
    int unheard,
    int untold,
    int more,
    Set<String> concepts,
    int places,
    Lean lean,
    Optional<ResemblanceSignal> resemblance,
    Quoted quoted,
    List<Signal> marks) {
  static final ErrorText NONE =
      new ErrorText(
          Reading.NOTHING,
          List.of(),
          0,
          0,
          0,
          Set.of(),
          0,
          Lean.NONE,
          Optional.empty(),
          Quoted.NOTHING,
          List.of());

  public ErrorText {
    phrases = List.copyOf(phrases);
    concepts = Set.copyOf(concepts);
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
    return new ErrorText(
        plain, phrases, unheard, untold, more, concepts, places, lean, resemblance, codes, marks);
  }

  /** Rows that the text speaks for. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>(phrases);
    rows.addAll(quoted.rows());
    return rows;
  }

  ErrorText leaning(Lean to, Optional<ResemblanceSignal> likeness) {
    return new ErrorText(
        plain, phrases, unheard, untold, more, concepts, places, to, likeness, quoted, marks);
  }
}
