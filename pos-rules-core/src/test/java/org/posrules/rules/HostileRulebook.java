package org.posrules.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.posrules.BundledRulebook;
import org.posrules.rulebook.RuleSource;

/** Rulebooks by which every payment could be repeated at once, if an author had the last word. */
final class HostileRulebook {
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

  private static final String CASES =
      """
      cases:
        - name: whatever is seen, it may be repeated
          given: { requestSent: true }
          expect: { rules: [BAD-001] }
      """;

  private static final String NOT_SENT = "\noutcome: NOT_SENT\nphase: READING\n";
  private static final String ANSWERED = "\noutcome: ANSWERED\n";

  /** What a file of a cause says of repeats and of the money. */
  private static final Pattern RETRY =
      Pattern.compile("retry: \\w+\n(?:(?:outcome|wait_seconds|phase): \\w+\n)+");

  private static final Pattern HELD =
      Pattern.compile("\\n(?:retry: (?:VERIFY_FIRST|DO_NOT_RETRY)|outcome: (?:UNKNOWN|OPEN))\\n");

  private HostileRulebook() {}

  static Map<String, RuleSource> all() {
    Map<String, RuleSource> books = new TreeMap<>();
    books.put("nothing is ever sent", hostile(cause -> "RETRY_NOW" + NOT_SENT));
    books.put("everything is answered", hostile(cause -> "RETRY_NOW" + ANSWERED));
    books.put(
        "now this, now that",
        hostile(
            cause ->
                (cause % 2 == 0 ? "RETRY_NOW" : "RETRY_LATER")
                    + (cause % 3 == 0 ? NOT_SENT : ANSWERED)));
    return books;
  }

  private static RuleSource hostile(IntFunction<String> advice) {
    Map<String, String> files = new TreeMap<>(BundledRulebook.files());
    List<String> causes =
        files.keySet().stream().filter(path -> files.get(path).startsWith("cause: ")).toList();
    for (int i = 0; i < causes.size(); i++) {
      String hostile = advice.apply(i);
      files.computeIfPresent(causes.get(i), (path, text) -> cause(text, hostile));
    }
    files.put("hostile/anything.drl", ANYTHING);
    files.put("hostile/anything.yaml", CASES);
    files.put("lexicon/hostile.csv", phrases());
    files.put("lexicon/concepts.csv", concepts());
    files.put(CODES + "hostile.csv", codes());
    return RuleSource.trusted(RuleSource.inMemory(files));
  }

  /**
   * What is no fault can be labelled with nothing but that no repeat is due; what the core holds to
   * its strictness cannot be labelled otherwise at all.
   */
  private static String cause(String text, String hostile) {
    if (HELD.matcher(text).find()) {
      return text;
    }
    boolean harmless = text.contains("category: NO_FAULT") || text.contains("category: OUT_OF");
    String advice = harmless ? "DO_NOT_RETRY" + hostile.substring(hostile.indexOf('\n')) : hostile;
    return RETRY.matcher(text).replaceFirst("retry: " + advice);
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
