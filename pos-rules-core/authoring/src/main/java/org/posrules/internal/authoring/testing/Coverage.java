package org.posrules.internal.authoring.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.posrules.facts.Row;
import org.posrules.facts.Signal;
import org.posrules.internal.authoring.lens.RuleLook;
import org.posrules.internal.authoring.lens.TableRow;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.authoring.lens.Workbench.Look;
import org.posrules.internal.engine.ConditionState;
import org.posrules.internal.judging.ShopJudge.JudgedShop;
import org.posrules.rulebook.RulePlace;

/**
 * What of a folder's rules and rows its cases need: a rule that speaks in one, a condition that
 * alone keeps its rule quiet in one, a row that one observes. Not thread-safe.
 */
public final class Coverage {
  private final Workbench bench;
  private final Set<String> spoke = new HashSet<>();
  private final Map<String, Set<Integer>> silenced = new HashMap<>();
  private final Map<String, RuleLook> rules = new HashMap<>();
  private final Set<String> observed = new HashSet<>();
  private final Set<RulePlace> patterns = new HashSet<>();

  public Coverage(Workbench bench) {
    this.bench = bench;
  }

  /** Counts what one case about a shop needs. */
  public void add(JudgedShop look) {
    add(bench.rules(look));
  }

  /** Counts what one case needs. */
  public void add(Look look) {
    add(bench.rules(look));
    for (Signal signal : look.judged().signals()) {
      if (signal instanceof Row row) {
        observed.add(row.row());
      }
    }
    String text = look.judged().clean().transaction().errorText();
    if (text != null) {
      bench.known(text).patterns().stream()
          .flatMap(pattern -> bench.rows().of(pattern).stream())
          .filter(bench::isOwn)
          .map(TableRow::place)
          .forEach(patterns::add);
    }
  }

  private void add(List<RuleLook> looks) {
    for (RuleLook rule : looks) {
      if (!bench.isOwn(rule.written())) {
        continue;
      }
      rules.put(rule.id(), rule);
      if (rule.fired()) {
        spoke.add(rule.id());
      }
      rule.silencer()
          .map(ConditionState::position)
          .ifPresent(
              position ->
                  silenced.computeIfAbsent(rule.id(), any -> new TreeSet<>()).add(position));
    }
  }

  /**
   * How much of one kind is covered.
   *
   * @param kind key of the words for it, for example {@code coverage.rules}
   */
  public record Share(String kind, int covered, int of) {

    /** 0 to 100; of nothing, all. */
    public double percent() {
      return of == 0 ? 100 : 100.0 * covered / of;
    }
  }

  /** Rules, conditions, and rows of all kinds. */
  public List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    int conditions = rules.values().stream().mapToInt(rule -> rule.states().size()).sum();
    int alone = silenced.values().stream().mapToInt(Set::size).sum();
    shares.add(new Share("coverage.rules", spoke.size(), rules.size()));
    shares.add(new Share("coverage.conditions", alone, conditions));
    shares.add(rows("coverage.codes", "code"));
    shares.add(rows("coverage.devices", "word"));
    int written = (int) bench.rows().patterns().stream().filter(bench::isOwn).count();
    shares.add(new Share("coverage.patterns", patterns.size(), written));
    shares.add(rows("coverage.wordings", "phrase"));
    return shares;
  }

  /** The lesser of the shares of rules and of conditions: 0 to 100. */
  public double least() {
    return shares().stream().limit(2).mapToDouble(Share::percent).min().orElse(100);
  }

  /** Rows with such a column; those that name no cause speak of nothing. */
  private Share rows(String kind, String column) {
    int of = 0;
    int covered = 0;
    for (Map.Entry<String, TableRow> row : bench.rows().named().entrySet()) {
      boolean speaks = !row.getValue().text("cause").isEmpty() || column.equals("phrase");
      if (speaks && bench.isOwn(row.getValue()) && row.getValue().fields().containsKey(column)) {
        of++;
        covered += observed.contains(row.getKey()) ? 1 : 0;
      }
    }
    return new Share(kind, covered, of);
  }

  /**
   * Something that no case needs.
   *
   * @param what it is: an id, or a condition as it stands in the file
   * @param why key of the words for what is missing
   */
  public record Gap(RulePlace place, String what, String why) {}

  /** The rules and conditions that no case needs, in the order of files and lines. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    rules.values().forEach(rule -> addGaps(rule, gaps));
    gaps.sort(
        Comparator.comparing((Gap gap) -> gap.place().file())
            .thenComparing(gap -> gap.place().line()));
    return gaps;
  }

  private void addGaps(RuleLook rule, List<Gap> gaps) {
    if (!spoke.contains(rule.id())) {
      gaps.add(new Gap(rule.written().place(), rule.id(), "coverage.rule"));
    }
    Set<Integer> covered = silenced.getOrDefault(rule.id(), Set.of());
    for (ConditionState state : rule.states()) {
      if (!covered.contains(state.position())) {
        String what = rule.id() + "  " + rule.text(state);
        gaps.add(new Gap(rule.place(state), what, "coverage.condition"));
      }
    }
  }
}
