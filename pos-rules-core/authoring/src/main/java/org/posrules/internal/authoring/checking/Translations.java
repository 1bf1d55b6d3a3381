package org.posrules.internal.authoring.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What problems say, clause by clause, in English and Chinese. Readers of rules write each sentence
 * once, in English, as it stands on its page; here its clauses are known again by their fixed
 * words, as a catalogue of translations has them, and what varies is carried over. Immutable.
 */
public final class Translations {
  private static final String CATALOGUE = "/org/posrules/internal/authoring/problems.csv";

  /** Semicolons that are looked at; whoever writes more of them reads English. */
  private static final int MOST = 8;

  private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

  /** The one with the most fixed words first: it says the most of what is meant. */
  private static final List<Clause> ALL = read();

  private Translations() {}

  /** A message in Chinese, without its stop; none where a clause of it is not in the catalogue. */
  public static Optional<String> inChinese(String message) {
    return joined(List.of(message.split("; ", MOST)));
  }

  /** A clause may go on behind a semicolon: names and what stands in files hold some. */
  private static Optional<String> joined(List<String> parts) {
    return IntStream.rangeClosed(1, parts.size())
        .boxed()
        .flatMap(
            end ->
                clauseInChinese(String.join("; ", parts.subList(0, end))).stream()
                    .flatMap(clause -> before(clause, parts.subList(end, parts.size())).stream()))
        .findFirst();
  }

  private static Optional<String> before(String clause, List<String> rest) {
    return rest.isEmpty() ? Optional.of(clause) : joined(rest).map(after -> clause + "；" + after);
  }

  private static Optional<String> clauseInChinese(String clause) {
    return ALL.stream().flatMap(each -> each.inChinese(clause).stream()).findFirst();
  }

  private static List<Clause> read() {
    return Catalogue.read(CATALOGUE).stream()
        .map(row -> Clause.of(row.english(), row.chinese()))
        .sorted(Comparator.comparingInt(Clause::fixed).reversed())
        .toList();
  }

  /**
   * One clause.
   *
   * @param english what it matches, with a group for each part that varies
   * @param fixed how many characters of it do not
   */
  private record Clause(Pattern english, String chinese, int fixed) {
    static Clause of(String english, String chinese) {
      List<String> parts = new ArrayList<>(List.of(HOLE.split(english, -1)));
      String pattern = parts.stream().map(Pattern::quote).collect(Collectors.joining("(.+?)"));
      int fixed = parts.stream().mapToInt(String::length).sum();
      return new Clause(Pattern.compile(pattern), chinese, fixed);
    }

    Optional<String> inChinese(String clause) {
      Matcher said = english.matcher(clause);
      return said.matches()
          ? Optional.of(
              HOLE.matcher(chinese)
                  .replaceAll(
                      hole ->
                          Matcher.quoteReplacement(
                              said.group(Integer.parseInt(hole.group(1)) + 1))))
          : Optional.empty();
    }
  }
}
