package org.posrules.service.wire;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of a single value: text, word of a closed list, flag, whole number. */
final class Scalars {
  private Scalars() {}

  /** Text of at most so many characters (code points). Blank text says nothing. */
  static Kind<String> text(int most) {
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

  /** A constant of an enum, by its exact name. */
  static <E extends Enum<E>> Kind<E> word(Class<E> words) {
    List<E> all = Arrays.asList(words.getEnumConstants());
    String wanted = "one of " + all.stream().map(Enum::name).collect(Collectors.joining(", "));
    return in -> {
      if (in.token() != JsonToken.VALUE_STRING) {
        return in.refuseType(wanted);
      }
      String name = in.parser().getText();
      E word = all.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
      return word == null ? in.refuse("unknown-word", "must be " + wanted) : word;
    };
  }

  /** {@code true} or {@code false}. */
  static Kind<Boolean> flag() {
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
  static Kind<Integer> smallNumber() {
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

  private static @Nullable String word(Reading in, int longest) throws IOException {
    String word = anyText(in, "a string", longest);
    return word != null && word.isBlank() ? in.refuse("blank", "must not be blank") : word;
  }

  /** A list of words, each not blank and of at most so many characters. */
  static Kind<List<String>> words(int most, int longest) {
    return new Several<>(most, in -> word(in, longest), "words");
  }
}
