package org.posrules.internal.authoring.drafting;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.posrules.internal.authoring.ChangeLog;

/** The id that the next rule of a pack gets. Pure. */
final class NextId {
  private static final Pattern ID = Pattern.compile("\"([A-Z][A-Z0-9]{1,11})-([0-9]{3})\"");
  private static final Pattern RETIRED =
      Pattern.compile("^([A-Z][A-Z0-9]{1,11})-([0-9]{3}),", Pattern.MULTILINE);

  private NextId() {}

  /**
   * One more than the highest that was ever given with the letters that most rules of the pack
   * have; ids that were retired, or that the record of changes names, count: they never come back.
   *
   * @param files texts by path
   * @param fallback letters for a pack without rules
   */
  static String of(Map<String, String> files, String pack, String fallback) {
    String letters = letters(files, pack, fallback);
    int highest =
        Stream.concat(
                drl(files, "").flatMap(text -> ID.matcher(text).results()),
                RETIRED.matcher(files.getOrDefault("tables/retired.csv", "")).results())
            .filter(id -> id.group(1).equals(letters))
            .mapToInt(id -> Integer.parseInt(id.group(2)))
            .max()
            .orElse(0);
    int told = ChangeLog.of(files.getOrDefault(ChangeLog.FILE, "")).highest(letters);
    return String.format(Locale.ROOT, "%s-%03d", letters, Math.max(highest, told) + 1);
  }

  private static String letters(Map<String, String> files, String pack, String fallback) {
    Map<String, Integer> counts = new TreeMap<>();
    drl(files, pack)
        .flatMap(text -> ID.matcher(text).results())
        .map((MatchResult id) -> id.group(1))
        .filter(letters -> !letters.equals("REM"))
        .forEach(letters -> counts.merge(letters, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(fallback);
  }

  private static Stream<String> drl(Map<String, String> files, String folder) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith(folder) && file.getKey().endsWith(".drl"))
        .map(Map.Entry::getValue);
  }
}
