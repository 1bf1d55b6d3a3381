package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.WordMatch;

/**
 * What a text calls a code in any language: {@code código de respuesta 51}, 拒绝码 51. Where it says
 * that somebody refused, the refusal may stand for the name ({@code ABGELEHNT 51}), and any {@code
 * code} is that of the answer ({@code declined (code 43)}). Immutable.
 *
 * @param values as they are written, each once, in the order of the text
 * @param words ordinary ones in small letters, which are no codes though some maker's code is
 *     written so: {@code CANCELLED}
 */
public record SpokenCodes(List<String> values, Set<String> words) {
  static final SpokenCodes NONE = new SpokenCodes(List.of(), Set.of());

  /** How a code is written; all of it. */
  static final String VALUE = "[A-Za-z0-9][A-Za-z0-9_.-]{1,63}+";

  /** Not a number of seconds, of times or of items. */
  static final String NO_COUNT =
      "(?i)(?! ?(?:s|ms|sec|seconds|min|minutes|times|bytes|eur|usd|gbp)\\b| ?[€$£元秒次分笔条])";

  /** "Is", where it is no little word. */
  private static final Set<String> IS = Set.of("为", "是", "ist", "es", "est", "e", "fue", "war");

  private static final String RESPONSE_CODE = "RESPONSE_CODE";
  private static final String CODE = "CODE";

  /** Nor a share, a time or a date. */
  private static final Pattern CODE_HERE =
      Pattern.compile("(" + VALUE + ")(?!%|[:/]\\d)" + NO_COUNT);

  public SpokenCodes {
    values = List.copyOf(values);
    words = Set.copyOf(words);
  }

  /** {@code explained}: what is understood as a fault; a number in it is no code. */
  static SpokenCodes in(
      Reading text, String plain, List<WordMatch<Concept>> said, Explained explained) {
    return new SpokenCodes(values(text, plain, said, explained), words(text, said));
  }

  private static Set<String> words(Reading text, List<WordMatch<Concept>> said) {
    return said.stream()
        .filter(one -> one.end() == one.begin() + 1)
        .map(one -> text.tokens().get(one.begin()).word())
        .filter(word -> word.length() >= CodeBook.DISTINCT_LENGTH)
        .collect(Collectors.toSet());
  }

  private static List<String> values(
      Reading text, String plain, List<WordMatch<Concept>> said, Explained explained) {
    BitSet refused = explained.refusals();
    BitSet names = new BitSet();
    for (WordMatch<Concept> one : said) {
      String concept = one.value().name();
      if (concept.equals(RESPONSE_CODE) || (concept.equals(CODE) && !refused.isEmpty())) {
        names.set(one.end() - 1);
      }
    }
    names.andNot(explained.causes());
    names.or(refused);
    List<String> values = new ArrayList<>();
    Matcher value = CODE_HERE.matcher(plain);
    for (int name = names.nextSetBit(0); name >= 0; name = names.nextSetBit(name + 1)) {
      int next = valueBehind(text, name);
      if (isSaidOf(text, name, next)
          && value.region(text.tokens().get(next).begin(), plain.length()).lookingAt()
          && !values.contains(value.group(1))) {
        values.add(value.group(1));
      }
    }
    return values;
  }

  private static int valueBehind(Reading text, int name) {
    int next = text.wordFrom(name + 1);
    boolean stated = next < text.tokens().size() && IS.contains(text.tokens().get(next).word());
    return stated ? text.wordFrom(next + 1) : next;
  }

  private static boolean isSaidOf(Reading text, int name, int value) {
    return value < text.tokens().size() && text.statement(value) == text.statement(name);
  }
}
