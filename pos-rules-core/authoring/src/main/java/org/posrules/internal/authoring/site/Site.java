package org.posrules.internal.authoring.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.posrules.internal.authoring.drl.DrlFile;
import org.posrules.internal.authoring.drl.DrlReader;
import org.posrules.internal.authoring.drl.RuleText;
import org.posrules.internal.authoring.drl.Token;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;

/** Makes the pages of a rulebook. */
public final class Site {
  private Site() {}

  /** By path the files of the site, the same for the same rulebook. */
  public static SortedMap<String, String> of(RulebookContent content) {
    List<DrlFile> rules = new ArrayList<>();
    content.drl().forEach((path, text) -> rules.add(DrlReader.read(path, text, new ArrayList<>())));
    SortedMap<String, String> files = new TreeMap<>();
    for (String fixed : List.of("site.css", "site.js", "index.html")) {
      files.put(fixed, resource(fixed));
    }
    for (Language language : Language.values()) {
      add(new Labels(language), content, rules, files);
    }
    return files;
  }

  private static void add(
      Labels labels, RulebookContent content, List<DrlFile> rules, Map<String, String> files) {
    SearchIndex index = new SearchIndex();
    Map<String, Set<String>> rulesOf = rulesOf(rules);
    CausePages causes = new CausePages(content, labels, rulesOf);
    String version = content.version().version() + " " + content.version().digest();
    List.of(
            causes.overview(),
            causes.each(index),
            RulePage.of(rules, labels, index),
            WordPage.of(content, labels, index),
            CodePage.of(content, labels, index),
            ShopPage.of(content, labels, rulesOf, index))
        .forEach(
            page ->
                files.put(
                    labels.language().tag() + "/" + page.file(), page.framed(labels, version)));
    files.put(labels.language().tag() + "/search.js", index.script());
  }

  /** By cause, or finding about a shop, the rules that insert it. */
  private static Map<String, Set<String>> rulesOf(List<DrlFile> files) {
    Map<String, Set<String>> rulesOf = new TreeMap<>();
    for (DrlFile file : files) {
      for (RuleText rule : file.rules()) {
        rule.consequence().stream()
            .filter(Token::isString)
            .forEach(
                token ->
                    rulesOf.computeIfAbsent(token.value(), any -> new TreeSet<>()).add(rule.id()));
      }
    }
    return rulesOf;
  }

  private static String resource(String name) {
    try (InputStream in = Site.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
