package org.posrules.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.posrules.House;
import org.posrules.facts.Origin;
import org.posrules.facts.Strength;
import org.posrules.internal.engine.BundledRules;
import org.posrules.internal.engine.GrownRules;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.rulebook.CodeRow;

/** The bundled rulebook with more rows and more rules. Not thread-safe. */
public final class Grown {
  private final RulebookContent base;
  private final Map<String, Map<String, CodeRow>> codes = new HashMap<>();
  private final Map<String, Scheme> schemes;
  private final Map<String, String> aliases;
  private final List<PhraseRow> phrases;
  private int rules = 1;

  public Grown(RulebookContent base) {
    this.base = base;
    base.codes().forEach((scheme, rows) -> codes.put(scheme, new HashMap<>(rows)));
    schemes = new HashMap<>(base.schemes());
    aliases = new HashMap<>(base.schemeAliases());
    phrases = new ArrayList<>(base.phrases());
  }

  /** One more code of a host. */
  public void code(String scheme, String code, String cause) {
    if (!schemes.containsKey(scheme)) {
      schemes.put(scheme, new Scheme(scheme, Origin.HOST, null, null, scheme, scheme));
      aliases.put(scheme, scheme);
    }
    codes
        .computeIfAbsent(scheme, any -> new HashMap<>())
        .put(
            code,
            new CodeRow(
                scheme, code, cause, Strength.STRONG, code, code, "made up", scheme + "/" + code));
  }

  /** So many times as many codes in each scheme: the same rows under other codes. */
  public Grown timesCodes(int times) {
    base.codes()
        .forEach(
            (scheme, rows) ->
                rows.values()
                    .forEach(
                        row -> {
                          for (int copy = 1; copy < times; copy++) {
                            String code = row.code() + "~" + copy;
                            codes.get(scheme).put(code, renamed(row, code));
                          }
                        }));
    return this;
  }

  private static CodeRow renamed(CodeRow row, String code) {
    return new CodeRow(
        row.scheme(),
        code,
        row.cause(),
        row.strength(),
        row.english(),
        row.chinese(),
        row.source(),
        row.scheme() + "/" + code);
  }

  /** So many times as many phrases: each with a word of another one at its end. */
  public Grown timesPhrases(int times) {
    List<PhraseRow> rows = base.phrases();
    for (int copy = 1; copy < times; copy++) {
      for (int i = 0; i < rows.size(); i++) {
        String other = rows.get((i + copy * 37) % rows.size()).phrase();
        PhraseRow row = rows.get(i);
        String phrase = row.phrase() + " " + other.substring(other.lastIndexOf(' ') + 1);
        phrases.add(
            new PhraseRow(
                phrase,
                row.signal(),
                row.cause(),
                row.strength(),
                row.language(),
                phrase,
                row.language() + "/" + phrase));
      }
    }
    return this;
  }

  /** So many times as many rules, see {@link GrownRules}. */
  public Grown timesRules(int times) {
    rules = times;
    return this;
  }

  /** A house of all that. */
  public House house() {
    RulebookContent content = content();
    boolean sameWords = phrases.size() == base.phrases().size();
    return new House(
        content,
        sameWords ? Lexicon.bundled(content) : Lexicon.of(content),
        rules == 1
            ? RuleBase.of(BundledRules.compiled(), content.families())
            : GrownRules.times(rules, content.families()));
  }

  private RulebookContent content() {
    return new RulebookContent(
        base.version(),
        base.causes(),
        schemes,
        aliases,
        codes,
        base.devices(),
        phrases,
        base.ideas(),
        base.floor(),
        base.faults(),
        base.traditional(),
        base.actions(),
        base.remedies(),
        base.causeTexts(),
        base.actionTexts(),
        base.words(),
        base.proofs(),
        base.confidence(),
        base.likeness(),
        base.leanings(),
        base.reports(),
        base.priorStrength(),
        base.families(),
        base.care(),
        base.drl());
  }
}
