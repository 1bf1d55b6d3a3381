package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.internal.authoring.drl.DrlReader;
import org.posrules.internal.authoring.drl.RuleText;
import org.posrules.internal.authoring.drl.Token;
import org.posrules.rulebook.RulePlace;

/**
 * The names that a rulebook has given away.
 *
 * @param rules by id
 * @param causes their names
 * @param retired ids and names of causes that never come back
 */
public record RuleRecords(Map<String, Given> rules, Set<String> causes, Set<String> retired) {
  private static final Pattern CAUSE =
      Pattern.compile("^cause: ([A-Z][A-Z0-9_]{1,99})\\s{0,9}$", Pattern.MULTILINE);
  private static final Pattern RETIRED =
      Pattern.compile("^([A-Z][A-Z0-9_-]{1,99}),", Pattern.MULTILINE);

  public RuleRecords {
    rules = Map.copyOf(rules);
    causes = Set.copyOf(causes);
    retired = Set.copyOf(retired);
  }

  /**
   * A rule.
   *
   * @param since the version that brought it
   * @param says what it asks and concludes, however it is written
   */
  public record Given(String since, RulePlace place, String says) {}

  /** {@code texts}: of a folder by path; what cannot be read there is left out. */
  public static RuleRecords of(Map<String, String> texts) {
    Map<String, Given> rules = new TreeMap<>();
    texts.forEach(
        (path, text) -> {
          if (path.endsWith(".drl")) {
            DrlReader.read(path, text, new ArrayList<>())
                .rules()
                .forEach(rule -> rules.putIfAbsent(rule.id(), given(path, rule)));
          }
        });
    rules.remove("");
    Set<String> causes =
        texts.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".yaml"))
            .flatMap(file -> CAUSE.matcher(file.getValue()).results())
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toSet());
    Set<String> retired =
        RETIRED
            .matcher(texts.getOrDefault(RetiredNames.TABLE, ""))
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toSet());
    return new RuleRecords(rules, causes, retired);
  }

  private static Given given(String path, RuleText rule) {
    Token id = rule.headers().get("@id");
    Token since = rule.headers().get("@since");
    Token place = id == null ? rule.nameToken() : id;
    return new Given(
        since == null ? "" : since.value(),
        new RulePlace(path, place.line(), place.column()),
        says(rule));
  }

  private static String says(RuleText rule) {
    Stream<String> status = Stream.ofNullable(rule.headers().get("@status")).map(Token::text);
    Stream<String> asked =
        rule.conditions().stream()
            .flatMap(
                condition ->
                    Stream.concat(
                        Stream.of(condition.form().name(), condition.type()),
                        condition.constraints().stream().map(Token::text)));
    Stream<String> concluded = rule.consequence().stream().map(Token::text);
    return Stream.of(status, asked, concluded)
        .flatMap(part -> part)
        .collect(Collectors.joining(" "));
  }

  /** The letters of its ids: what else has their form, such as SHA-256, is none. */
  public Set<String> letters() {
    return Stream.concat(rules.keySet().stream(), retired.stream())
        .filter(id -> id.indexOf('-') > 0)
        .map(id -> id.substring(0, id.indexOf('-')))
        .collect(Collectors.toSet());
  }

  /** Whether it is a rule, or was one. */
  public boolean knows(String id) {
    return rules.containsKey(id) || retired.contains(id);
  }
}
