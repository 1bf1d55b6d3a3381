package org.posrules.json.parts;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of a single value: text, word of a closed list, flag, number. */
public final class Scalars {
  private static final int LONGEST_PARSED = 64;

  private Scalars() {}

  /** Text of at most so many characters (code points). Blank text says nothing. */
  public static Kind<String> text(int most) {
    return in -> {
      String text = anyText(in, "a string", most);
      return text == null || text.isBlank() ? null : text;
    };
  }

  /** A string of at most so many characters; {@code null} when it was refused. */
  static @Nullable String anyText(Reading in, String wanted, int most) throws IOException {
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.refuseType(wanted);
    }
    String text = in.parser().getText();
    if (text.codePointCount(0, text.length()) > most) {
      return in.refuse("too-long", "must have at most " + most + " characters");
    }
    if (text.codePoints().anyMatch(Scalars::isUnpairedSurrogate)) {
      return in.refuse("not-unicode", "has half of a surrogate pair");
    }
    return text;
  }

  private static boolean isUnpairedSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /**
   * A string with a grammar of its own. Blank text says nothing.
   *
   * @param parser throws {@link IllegalArgumentException} or {@link DateTimeException} for others
   * @param otherwise what is then said
   */
  public static <T> Kind<T> parsed(String wanted, Function<String, T> parser, Refusal otherwise) {
    return in -> {
      String text = anyText(in, wanted, LONGEST_PARSED);
      if (text == null || text.isBlank()) {
        return null;
      }
      try {
        return parser.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        return in.refuse(otherwise.code(), otherwise.detail());
      }
    };
  }

  /** A constant of an enum, by its exact name. */
  public static <E> Kind<E> word(Class<E> words) {
    Map<String, E> all = new LinkedHashMap<>();
    for (E word : words.getEnumConstants()) {
      all.put(((Enum<?>) word).name(), word);
    }
    String wanted = "one of " + String.join(", ", all.keySet());
    return in -> {
      if (in.token() != JsonToken.VALUE_STRING) {
        return in.refuseType(wanted);
      }
      E word = all.get(in.parser().getText());
      return word == null ? in.refuse("unknown-word", "must be " + wanted) : word;
    };
  }

  /** {@code true} or {@code false}. */
  public static Kind<Boolean> flag() {
    return in -> {
      if (in.token().isBoolean()) {
        return in.parser().getBooleanValue();
      }
      return in.refuseType("true or false");
    };
  }

  /** A whole number of 64 bits. */
  static Kind<Long> wholeNumber() {
    return in -> {
      if (in.token() != JsonToken.VALUE_NUMBER_INT) {
        return in.refuseType("a whole number");
      }
      BigInteger number = in.parser().getBigIntegerValue();
      if (number.bitLength() < Long.SIZE) {
        return number.longValue();
      }
      return in.refuse("out-of-range", "is too large a number");
    };
  }

  /** A whole number of 32 bits. */
  public static Kind<Integer> smallNumber() {
    return in -> {
      Long number = wholeNumber().read(in);
      if (number == null) {
        return null;
      }
      if (number.intValue() == number) {
        return number.intValue();
      }
      return in.refuse("out-of-range", "is too large a number");
    };
  }

  /** A decimal number with at most so many digits on each side of the point, as it is written. */
  public static Kind<BigDecimal> decimal(int before, int behind) {
    String detail =
        "must have at most %d digits before the point and %d behind it".formatted(before, behind);
    return in -> {
      if (!in.token().isNumeric()) {
        return in.refuseType("a number");
      }
      BigDecimal number = in.parser().getDecimalValue();
      boolean fits =
          (long) number.precision() - number.scale() <= before && number.scale() <= behind;
      return fits
          ? number.setScale(Math.max(0, number.scale()))
          : in.refuse("out-of-range", detail);
    };
  }

  private static @Nullable String word(Reading in, int longest) throws IOException {
    String word = anyText(in, "a string", longest);
    return word != null && word.isBlank() ? in.refuse("blank", "must not be blank") : word;
  }

  /** A list of words, each not blank and of at most so many characters. */
  public static Kind<List<String>> words(int most, int longest) {
    return new Several<>(most, in -> word(in, longest), "words");
  }
}
