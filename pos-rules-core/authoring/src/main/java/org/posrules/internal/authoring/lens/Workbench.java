package org.posrules.internal.authoring.lens;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.posrules.Diagnosis;
import org.posrules.Evidence;
import org.posrules.FailedTransaction;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.history.Past;
import org.posrules.internal.authoring.RulebookFiles;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.engine.ConditionState;
import org.posrules.internal.engine.Conditions;
import org.posrules.internal.evidence.KnownWords;
import org.posrules.internal.judging.Judge;
import org.posrules.internal.judging.Judge.Judged;
import org.posrules.internal.judging.Loaded;
import org.posrules.internal.judging.Rooms;
import org.posrules.internal.judging.ShopJudge;
import org.posrules.internal.judging.ShopJudge.JudgedShop;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** A rulebook opened to look into what it says. Immutable; thread-safe. */
public final class Workbench {
  private static final String ID = "-";

  private final Loaded loaded;
  private final Rooms rooms;
  private final Judge judge;
  private final ShopJudge shops;
  private final Conditions conditions;
  private final SortedMap<String, WrittenRule> rules;
  private final TableRows rows;
  private final List<RulebookFiles> layers;

  private Workbench(Loaded loaded, List<RulebookFiles> layers) {
    this.loaded = loaded;
    this.rooms = Rooms.of(loaded, Clock.system(ZoneId.systemDefault()));
    this.judge = new Judge(rooms);
    this.shops = new ShopJudge(loaded);
    this.conditions = loaded.rules().conditions();
    this.rules = WrittenRule.all(drl(layers));
    this.rows = new TableRows(layers, loaded.content());
    this.layers = List.copyOf(layers);
  }

  /** Throws {@link RulebookException} if the rulebook has problems. */
  public static Workbench open(RuleSource source) {
    return new Workbench(Loaded.from(source), SourceReader.layers(source));
  }

  private static Map<String, String> drl(List<RulebookFiles> layers) {
    Map<String, String> drl = new HashMap<>();
    layers.forEach(
        layer ->
            layer
                .texts()
                .forEach(
                    (path, text) -> {
                      if (path.endsWith(".drl")) {
                        drl.put(path, text);
                      }
                    }));
    return drl;
  }

  /** A diagnosis with all that it was concluded from. */
  public record Look(Judged judged, Diagnosis diagnosis) {}

  /** {@code past}: what is remembered that bears on it. */
  public Look look(FailedTransaction given, Past past, Locale language) {
    Judged judged = judge.judge(judge.clean(given), past);
    return new Look(judged, judge.write(ID, judged, language));
  }

  /** An assessment of a shop that says for which day, with all that it was concluded from. */
  public JudgedShop look(Shop shop, Locale language) {
    LocalDate day = Objects.requireNonNull(shop.get(ShopFact.ASSESSED_ON), "assessedOn");
    return shops.judge(shop, day, List.of(), Language.of(language));
  }

  /** How each rule stands to what was observed of a shop. */
  public List<RuleLook> rules(JudgedShop look) {
    Set<String> fired = new HashSet<>();
    look.concerns().forEach(concern -> fired.add(concern.ruleId()));
    return looks(conditions.ofShop(look.observed().all()), fired);
  }

  /** How each rule stands to what was found. */
  public List<RuleLook> rules(Look look) {
    Set<String> fired = new HashSet<>();
    look.judged().findings().forEach(finding -> fired.add(finding.ruleId()));
    look.judged().remedies().forEach(remedy -> fired.add(remedy.ruleId()));
    look.diagnosis().shadow().stream().map(Evidence::rule).forEach(fired::add);
    return looks(
        conditions.of(look.judged().signals(), Judge.suspects(look.judged().ranking())), fired);
  }

  private List<RuleLook> looks(Map<String, List<ConditionState>> states, Set<String> fired) {
    List<RuleLook> looks = new ArrayList<>();
    states.forEach(
        (id, each) -> {
          WrittenRule written = rules.get(id);
          if (written != null) {
            looks.add(new RuleLook(written, each, fired.contains(id)));
          }
        });
    return looks;
  }

  /** What the lexicon knows in a text. */
  public KnownWords known(String text) {
    return rooms.evidence().known(text);
  }

  /** The rules in their files, by id. */
  public SortedMap<String, WrittenRule> written() {
    return rules;
  }

  /** The rows in their files. */
  public TableRows rows() {
    return rows;
  }

  /** Whether it is the folder's own, and not of a rulebook that the folder is laid over. */
  public boolean isOwn(WrittenRule rule) {
    return layers.get(layers.size() - 1).texts().containsKey(rule.file());
  }

  /** The same of a row. */
  public boolean isOwn(TableRow row) {
    return row.layer() == layers.size() - 1;
  }

  /** The files, base first. */
  public List<RulebookFiles> layers() {
    return layers;
  }

  /** What the tables say. */
  public RulebookContent content() {
    return loaded.content();
  }
}
