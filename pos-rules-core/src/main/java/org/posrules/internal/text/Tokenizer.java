package org.posrules.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.posrules.internal.text.Token.Gap;

/**
 * Cuts a plain text into tokens: same meaning, same letters, in any width, case, script form and
 * spacing. Words are split where an identifier has a hump. Immutable; thread-safe; linear.
 */
public final class Tokenizer {
  private static final int FIRST_ACCENTED = 0xC0;
  private static final int LAST_ACCENTED = 0x24F;
  private static final int FIRST_LOOSE_ACCENT = 0x300;
  private static final int LAST_LOOSE_ACCENT = 0x36F;

  private final Map<Integer, Integer> traditional;

  /** No character before it is another's traditional form. */
  private final int firstTraditional;

  /** {@code traditional}: Chinese characters, and the simplified ones they are compared as. */
  public Tokenizer(Map<Integer, Integer> traditional) {
    this.traditional = Map.copyOf(traditional);
    this.firstTraditional =
        traditional.keySet().stream().mapToInt(each -> each).min().orElse(Integer.MAX_VALUE);
  }

  /** The tokens of a text in the form of {@link PlainText}, in its order. */
  public List<Token> tokens(String plain) {
    Run run = new Run();
    for (int i = 0; i < plain.length(); ) {
      int codePoint = plain.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (beginsHump(plain, i, codePoint)) {
        run.hump();
      }
      take(run, codePoint, i, next);
      i = next;
    }
    return run.done();
  }

  private void take(Run run, int codePoint, int begin, int end) {
    if (codePoint >= FIRST_LOOSE_ACCENT && codePoint <= LAST_LOOSE_ACCENT) {
      return;
    }
    if (Character.isLetterOrDigit(codePoint) || Scripts.isMark(codePoint)) {
      int lower = withoutAccent(Character.toLowerCase(codePoint));
      int folded = lower < firstTraditional ? lower : traditional.getOrDefault(lower, lower);
      if (Scripts.isRunning(folded)) {
        run.character(folded, begin, end);
      } else {
        run.letter(folded, begin, end);
      }
    } else if (codePoint == '\n' || codePoint == '\r') {
      run.gap(Gap.LINE);
    } else {
      boolean space = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
      run.gap(space ? Gap.SPACE : Gap.SIGN);
    }
  }

  /**
   * Terminals print {@code NAO}, help pages write {@code não}. What lies beyond Latin Extended-B
   * stays: without its marks {@code thẻ}, a card in Vietnamese, is an English article.
   */
  private static int withoutAccent(int codePoint) {
    if (codePoint == 'ı' || codePoint == 'ł') {
      return codePoint == 'ı' ? 'i' : 'l';
    }
    boolean latin = codePoint >= FIRST_ACCENTED && codePoint <= LAST_ACCENTED;
    return latin
        ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD).codePointAt(0)
        : codePoint;
  }

  /** An upper-case letter after a lower-case one, or the last one of a run before a lower-case. */
  private static boolean beginsHump(String text, int i, int codePoint) {
    if (i == 0 || !Character.isUpperCase(codePoint)) {
      return false;
    }
    char before = text.charAt(i - 1);
    boolean lowerNext = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
    return Character.isLowerCase(before) || (Character.isUpperCase(before) && lowerNext);
  }

  /** The tokens so far, and the word that is being read. Not thread-safe; used for one text. */
  private static final class Run {
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Gap before = Gap.NONE;
    private int begin;
    private int end;

    /** Where the identifier that is being read began, among the tokens. */
    private int first;

    void letter(int codePoint, int from, int to) {
      if (word.length() == 0) {
        begin = from;
      }
      word.appendCodePoint(codePoint);
      end = to;
    }

    void character(int codePoint, int from, int to) {
      endIdentifier();
      String read = Character.toString(codePoint);
      Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
      if (last != null && last.end() == from && Thai.goesOn(last.word(), codePoint)) {
        String more = last.word() + read;
        tokens.set(tokens.size() - 1, new Token(more, last.begin(), to, last.gap(), "", 1));
      } else {
        tokens.add(new Token(read, from, to, before, "", 1));
        before = Gap.NONE;
      }
      first = tokens.size();
    }

    void hump() {
      endWord();
    }

    void gap(Gap gap) {
      endIdentifier();
      before = gap.compareTo(before) > 0 ? gap : before;
    }

    private void endWord() {
      if (word.length() > 0) {
        tokens.add(new Token(word.toString(), begin, end, before, "", 1));
        word.setLength(0);
        before = Gap.NONE;
      }
    }

    private void endIdentifier() {
      endWord();
      int parts = tokens.size() - first;
      if (parts > 1) {
        Token head = tokens.get(first);
        StringBuilder whole = new StringBuilder();
        tokens.subList(first, tokens.size()).forEach(token -> whole.append(token.word()));
        tokens.set(
            first,
            new Token(head.word(), head.begin(), head.end(), head.gap(), whole.toString(), parts));
      }
      first = tokens.size();
    }

    List<Token> done() {
      endIdentifier();
      return List.copyOf(tokens);
    }
  }
}
