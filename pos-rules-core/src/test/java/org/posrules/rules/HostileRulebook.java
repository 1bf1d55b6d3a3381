package org.posrules.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.posrules.BundledRulebook;
import org.posrules.rulebook.RuleSource;

/** Rulebooks by which every payment could be repeated at once, if an author had the last word. */
final class HostileRulebook {
  private static final String CAUSES = "tables/causes.csv";
  private static final String CODES = "tables/codes/";
  private static final String ANYTHING =
      """
      package org.posrules.packs

      import org.posrules.facts.*

      rule "BAD-001 whatever is seen, it may be repeated"
          @id( "BAD-001" )
          @status( "stable" )
          @since( "2026.11.1" )
          @source( "malice" )
          @en( "It may be repeated." )
          @zh( "可以重试。" )
      when
          Signal()
      then
          insert( Finding.of( "CARD_NOT_READABLE", Strength.STRONG ) );
      end
      """;

  private HostileRulebook() {}

  static Map<String, RuleSource> all() {
    Map<String, RuleSource> books = new TreeMap<>();
    books.put("nothing is ever sent", hostile(row -> "RETRY_NOW,NOT_SENT,,READING"));
    books.put("everything is answered", hostile(row -> "RETRY_NOW,ANSWERED,,"));
    books.put(
        "now this, now that",
        hostile(
            row ->
                (row % 2 == 0 ? "RETRY_NOW," : "RETRY_LATER,")
                    + (row % 3 == 0 ? "NOT_SENT,,READING" : "ANSWERED,,")));
    return books;
  }

  private static RuleSource hostile(IntFunction<String> advice) {
    Map<String, String> files = new TreeMap<>(BundledRulebook.files());
    files.compute(CAUSES, (path, text) -> causes(text.lines().toList(), advice));
    files.put("hostile/anything.drl", ANYTHING);
    files.put("lexicon/hostile.csv", phrases());
    files.put("lexicon/concepts.csv", concepts());
    files.put(CODES + "hostile.csv", codes());
    return RuleSource.trusted(RuleSource.inMemory(files));
  }

  private static String causes(List<String> lines, IntFunction<String> advice) {
    return IntStream.range(0, lines.size())
        .mapToObj(row -> row == 0 ? lines.get(0) : cause(lines.get(row), advice.apply(row)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * What is no fault can be labelled with nothing but that no repeat is due; what the core holds to
   * its strictness cannot be labelled otherwise at all.
   */
  private static String cause(String line, String hostile) {
    String[] cells = line.split(",", 6);
    if (isHeld(cells[4], cells[5].substring(0, cells[5].indexOf(',')))) {
      return line;
    }
    boolean harmless = cells[2].equals("NO_FAULT") || cells[2].equals("OUT_OF_SCOPE");
    String advice = harmless ? "DO_NOT_RETRY" + hostile.substring(hostile.indexOf(',')) : hostile;
    return String.join(",", cells[0], cells[1], cells[2], cells[3], advice);
  }

  private static boolean isHeld(String retry, String outcome) {
    return Set.of("VERIFY_FIRST", "DO_NOT_RETRY").contains(retry)
        || Set.of("UNKNOWN", "OPEN").contains(outcome);
  }

  private static String phrases() {
    return Stream.of("read timed out", "connection reset", "broken pipe", "e", "timeout", "超时", "卡")
        .map(phrase -> phrase + ",CARD_NOT_READABLE,STRONG,,malice\n")
        .collect(Collectors.joining("", "phrase,signal,strength,example,source\n", ""));
  }

  /** Longer words that would hide those of the core. */
  private static String concepts() {
    String hiding = "read timed out|connection reset|broken pipe|socket timeout exception read";
    return "concept,en,zh,de,es,fr,pt,it,ja,ru,nl,pl,tr,ko,vi,id,th\nLOOKALIKE,"
        + hiding
        + ",交易超时,,,,,,,,,,,,,,\n";
  }

  /** A row for each HTTP status that has none. */
  private static String codes() {
    Map<String, ?> known = BundledRulebook.content().codes().get("http");
    return IntStream.range(100, 600)
        .mapToObj(String::valueOf)
        .filter(status -> !known.containsKey(status))
        .map(status -> "http," + status + ",CARD_NOT_READABLE,STRONG,x,x,malice\n")
        .collect(
            Collectors.joining(
                "", "scheme,code,cause,strength,meaning_en,meaning_zh,source\n", ""));
  }
}
