package org.posrules.internal.text;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;

/** A text that was read: its words, and which of them belong together. Immutable. */
public final class Reading {
  private static final String COMMAS = ",，、–—";
  private static final String SEPARATORS = COMMAS + ":：";
  private static final String OPENING = "(（";
  private static final String CLOSING = ")）";
  private static final String DASH = " - ";
  private static final String VALUES = ":：=";
  private static final String JOINING = ".,:";

  /** Signs of a word that is more than a single character. */
  private static final int WORD = 2;

  /** Of an empty text. */
  public static final Reading NOTHING = new Reading("", "", List.of());

  private final String plain;

  /** The same with its broken lines joined; places in it are places in the other. */
  private final String joined;

  private final List<Token> tokens;
  private final int[] statements;
  private final int[] quotations;
  private final int[] parts;
  private final int[] breaths;

  private Reading(String plain, String joined, List<Token> tokens) {
    this.plain = plain;
    this.joined = joined;
    this.tokens = tokens;
    this.statements = new int[tokens.size()];
    this.quotations = new int[tokens.size()];
    this.parts = new int[tokens.size()];
    this.breaths = new int[tokens.size()];
  }

  /** Reads a text in the form of {@link PlainText}. */
  public static Reading of(String plain, Tokenizer tokenizer) {
    String joined = Lines.joined(plain);
    Reading reading = new Reading(plain, joined, tokenizer.tokens(joined));
    reading.cut(Sentences.numbers(joined), Quotations.numbers(joined));
    return reading;
  }

  /** The text that was read. */
  public String plain() {
    return plain;
  }

  /** What stands in brackets is a part of its own, and behind them the sentence goes on. */
  private void cut(int[] sentences, int[] quoted) {
    int part = 0;
    int around = 0;
    int next = 1;
    int breath = 0;
    int at = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean within = goesOn(i);
      for (; at < tokens.get(i).begin(); at++) {
        char sign = joined.charAt(at);
        if (CLOSING.indexOf(sign) >= 0) {
          part = around;
        } else if (OPENING.indexOf(sign) >= 0) {
          around = part;
          part = next++;
        } else if (!within && separates(at)) {
          part = next++;
          breath += isComma(at) ? 1 : 0;
        }
      }
      breaths[i] = breath;
      statements[i] = sentences[at];
      quotations[i] = quoted[at];
      parts[i] = part;
    }
  }

  /**
   * Whether a token is of one word with the one before: digits on both sides of one sign are an
   * address, an amount or a time, and behind a dotted name they are its port.
   */
  public boolean goesOn(int token) {
    if (token == 0 || !Character.isDigit(plain.charAt(tokens.get(token).begin()))) {
      return false;
    }
    Token before = tokens.get(token - 1);
    int sign = tokens.get(token).begin() - 1;
    return sign == before.end()
        && JOINING.indexOf(plain.charAt(sign)) >= 0
        && (Character.isDigit(plain.charAt(sign - 1)) || isPortOf(before, sign));
  }

  private boolean isPortOf(Token name, int sign) {
    return plain.charAt(sign) == ':' && name.begin() > 0 && plain.charAt(name.begin() - 1) == '.';
  }

  /**
   * A dash between spaces parts like a comma, and so does a space between Chinese words, which need
   * none; a hyphen does not, nor a space between single characters of a display.
   */
  private boolean separates(int at) {
    return SEPARATORS.indexOf(joined.charAt(at)) >= 0
        || isComma(at)
        || (plain.charAt(at) == ' ' && areHan(at - 1, at) && areHan(at + 1, at + 1 + WORD));
  }

  /** Not so where a display breaks its line, in the middle of what it says. */
  private boolean isComma(int at) {
    return COMMAS.indexOf(plain.charAt(at)) >= 0 || plain.startsWith(DASH, at);
  }

  private boolean areHan(int begin, int end) {
    return begin >= 0
        && end <= plain.length()
        && plain.substring(begin, end).codePoints().allMatch(Scripts::isHan);
  }

  /** Its words, in its order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The number of the statement that a token stands in. */
  public int statement(int token) {
    return statements[token];
  }

  /**
   * The number of the utterance that a token stands in: of its statement, or of what is quoted in
   * it; they grow with the statements.
   */
  public long utterance(int token) {
    return ((long) statements[token] << Integer.SIZE) + quotations[token];
  }

  /** Whether a token stands in a quotation. */
  public boolean isQuoted(int token) {
    return quotations[token] > 0;
  }

  /**
   * The number of the part of the text that a token stands in, as cut by commas, colons, brackets
   * and dashes.
   */
  public int part(int token) {
    return parts[token];
  }

  /**
   * The number of commas and dashes before a token; what stands beyond one is another clause, but
   * for a value behind the colon of its name.
   */
  public int breath(int token) {
    return breaths[token];
  }

  /** The first token from this one on that is no little word; their number if all are. */
  public int wordFrom(int token) {
    int word = token;
    while (word < tokens.size() && tokens.get(word).isLittle()) {
      word++;
    }
    return word;
  }

  /** Whether a colon or an equals sign stands between a name and what may be its value. */
  boolean isValue(int name, int value) {
    for (int at = tokens.get(name).end(); at < tokens.get(value).begin(); at++) {
      if (VALUES.indexOf(plain.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether quotes stand right around some tokens: the name or the whole value of a field. */
  public boolean isQuotedAlone(int begin, int end) {
    int first = tokens.get(begin).begin();
    return first > 0
        && plain.charAt(first - 1) == '"'
        && plain.startsWith("\"", tokens.get(end - 1).end());
  }

  /** Whether one word is the name of what stands behind its colon. */
  public boolean isLabel(WordMatch<?> match) {
    return match.end() == match.begin() + 1 && isNamed(match.begin());
  }

  /**
   * Whether a colon or an equals sign stands right behind a token, and its value in the same
   * statement.
   */
  public boolean isNamed(int token) {
    int value = token + 1;
    return value < tokens.size() && statements[value] == statements[token] && isValue(token, value);
  }

  /** The first token that stands at this place of the plain text or behind it. */
  public int tokenAt(int place) {
    int token = 0;
    while (token < tokens.size() && tokens.get(token).begin() < place) {
      token++;
    }
    return token;
  }

  /** Whether all its words stand in one statement. */
  public boolean isOneStatement(WordMatch<?> match) {
    return isOne(match, this::statement);
  }

  /** Whether no comma and no dash stands between its words. */
  public boolean isOneBreath(WordMatch<?> match) {
    return breath(match.begin()) == breath(match.end() - 1);
  }

  /** Whether all its words stand in one utterance. */
  public boolean isOneUtterance(WordMatch<?> match) {
    return isOne(match, this::utterance);
  }

  private static boolean isOne(WordMatch<?> match, IntToLongFunction place) {
    for (int i = match.begin() + 1; i < match.end(); i++) {
      if (place.applyAsLong(i) != place.applyAsLong(i - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all of the words are among these tokens, but for little ones. */
  public boolean areIn(BitSet some, WordMatch<?> match) {
    for (int at = match.begin(); at < match.end(); at++) {
      if (!some.get(at) && !tokens.get(at).isLittle()) {
        return false;
      }
    }
    return true;
  }

  /** The words as they were received. */
  public String words(WordMatch<?> match) {
    return words(match.begin(), match.end());
  }

  /** The words of some tokens as they were received. */
  public String words(int begin, int end) {
    return plain.substring(tokens.get(begin).begin(), tokens.get(end - 1).end()).replace('\n', ' ');
  }
}
