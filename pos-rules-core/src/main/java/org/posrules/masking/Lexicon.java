package org.posrules.masking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code key-words.txt}, by section. Immutable; safe to share. */
final class Lexicon {
  private static final Map<String, List<String>> SECTIONS = sections();
  private static final List<String> ENDINGS = section("ENDINGS");
  private static final Set<String> INSTEAD_OF_VALUES = Set.copyOf(section("INSTEAD_OF_VALUES"));
  private static final Set<String> THINGS = Set.copyOf(section("THINGS"));
  private static final Set<String> TRADE = Set.copyOf(section("TRADE"));
  private static final Set<String> GIVEN_NAMES = Set.copyOf(section("GIVEN_NAMES"));
  private static final Set<String> INSTEAD_OF_NAMES = Set.copyOf(section("INSTEAD_OF_NAMES"));

  /** The words for the digits, in any language: each one's place in the section tells its value. */
  private static final Map<String, Integer> DIGITS = digits();

  private static final BitSet FIRST_OF_DIGITS = new BitSet();

  static {
    DIGITS.keySet().forEach(word -> FIRST_OF_DIGITS.set(word.charAt(0)));
  }

  /** Common words that can stand between a key word and its value. */
  static final List<String> FILLERS = section("FILLERS");

  /** All key words. */
  static final Trie KEY_WORDS = keyWords();

  private Lexicon() {}

  /** Whether this word stands where a value is missing or wrong. */
  static boolean replacesValue(String word) {
    return INSTEAD_OF_VALUES.contains(word);
  }

  /** Whether a message says this of a person, so that it is no name. */
  static boolean replacesName(String word) {
    return replacesValue(word) || INSTEAD_OF_NAMES.contains(word);
  }

  /** Whether this is a first name and no other word, so that it needs no capital letter. */
  static boolean isGivenName(String word) {
    return GIVEN_NAMES.contains(word);
  }

  /** Whether this word alone is a thing or the name of one: a host, Bluetooth. */
  static boolean namesThing(String word) {
    return isThing(word) || TRADE.contains(word);
  }

  /** Whether the name of this is no name of a person: a host, a merchant. */
  static boolean isThing(String word) {
    return THINGS.contains(word);
  }

  /** The digit for which this word stands, or -1. */
  static int digit(String word) {
    return DIGITS.getOrDefault(word, -1);
  }

  /** Whether a word for a digit starts so; most words do not, and need no further look. */
  static boolean startsDigit(char first) {
    return FIRST_OF_DIGITS.get(first);
  }

  private static Map<String, Integer> digits() {
    List<String> words = section("DIGITS");
    Map<String, Integer> digits = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      digits.put(words.get(i), i % 10);
    }
    return Map.copyOf(digits);
  }

  private static Trie keyWords() {
    Trie trie = new Trie();
    SECTIONS.forEach((name, words) -> KeyKind.named(name).ifPresent(k -> addAll(words, k, trie)));
    return trie;
  }

  private static void addAll(List<String> words, KeyKind kind, Trie trie) {
    for (String word : words) {
      if (word.equals("THING name")) {
        THINGS.forEach(thing -> trie.add(thing + " name", kind));
      } else if (word.endsWith(" *")) {
        String thing = word.substring(0, word.length() - 1);
        ENDINGS.forEach(ending -> trie.add(thing + ending, kind));
      } else {
        trie.add(word, kind);
      }
    }
  }

  private static List<String> section(String name) {
    return List.copyOf(SECTIONS.getOrDefault(name, List.of()));
  }

  private static Map<String, List<String>> sections() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (String line : text().lines().toList()) {
      if (line.startsWith(" ")) {
        words.addAll(List.of(line.strip().split(",\\s*")));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        words = sections.computeIfAbsent(line, name -> new ArrayList<>());
      }
    }
    return sections;
  }

  private static String text() {
    try (InputStream in = Lexicon.class.getResourceAsStream("key-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("key-words.txt is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
