package org.posrules.internal.authoring.drl;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;

/** Holds the head of a rule to what every rule says of itself. */
final class HeaderLint {
  private static final List<String> NEEDED =
      List.of("@id", "@status", "@since", "@source", "@en", "@zh");
  private static final Set<String> STATUS = Set.of("experimental", "stable", "deprecated");
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{1,11}-[0-9]{3}");
  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._+-]{0,63}");
  private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");

  private final RuleText rule;
  private final Told told;

  private HeaderLint(RuleText rule, Told told) {
    this.rule = rule;
    this.told = told;
  }

  static void check(RuleText rule, Told told) {
    HeaderLint lint = new HeaderLint(rule, told);
    lint.attributes();
    lint.names();
    NEEDED.forEach(lint::needed);
    lint.values();
  }

  private void attributes() {
    if (!rule.attributes().isEmpty()) {
      Token first = rule.attributes().get(0);
      told.problem(
          ProblemKind.RULE_ATTRIBUTE,
          first,
          "only headers stand before when; rules have no order and no attributes, so leave out "
              + first.text());
    }
  }

  private void names() {
    Set<String> seen = new TreeSet<>();
    for (Token header : rule.headerNames()) {
      if (!NEEDED.contains(header.text())) {
        told.problem(
            ProblemKind.RULE_HEADER,
            header,
            "there is no header " + header.text() + Nearest.hint(header.text(), NEEDED));
      } else if (!seen.add(header.text())) {
        told.problem(ProblemKind.RULE_HEADER, header, header.text() + " stands twice");
      }
    }
  }

  private void needed(String header) {
    Token value = rule.headers().get(header);
    if (value == null) {
      told.problem(
          ProblemKind.RULE_HEADER,
          rule.nameToken(),
          "the rule has no " + header + "; add " + header + "( \"…\" )");
    } else if (!value.isString() || value.value().isBlank()) {
      told.problem(
          ProblemKind.RULE_HEADER, value, header + " holds one text in quotes that is not empty");
    }
  }

  private void values() {
    Token status = value("@status");
    if (status != null) {
      told.known(ProblemKind.HEADER_VALUE, status, "status", STATUS);
    }
    Token since = value("@since");
    if (since != null && !VERSION.matcher(since.value()).matches()) {
      told.problem(
          ProblemKind.HEADER_VALUE,
          since,
          "@since is the version of the rules that brings the rule: 2026.11.1");
    }
    Token zh = value("@zh");
    if (zh != null && !CHINESE.matcher(zh.value()).matches()) {
      told.problem(ProblemKind.HEADER_VALUE, zh, "@zh is the sentence in Chinese");
    }
    Token id = value("@id");
    if (id == null) {
      return;
    }
    if (!ID.matcher(id.value()).matches()) {
      told.problem(
          ProblemKind.HEADER_VALUE,
          id,
          "an id is the letters of the pack, a hyphen and three digits: NET-014");
    } else if (!rule.name().startsWith(id.value() + " ")) {
      told.problem(
          ProblemKind.HEADER_VALUE,
          rule.nameToken(),
          "the name of the rule begins with its id: rule \"" + id.value() + " …\"");
    }
  }

  private @Nullable Token value(String header) {
    Token value = rule.headers().get(header);
    return value != null && value.isString() && !value.value().isBlank() ? value : null;
  }
}
