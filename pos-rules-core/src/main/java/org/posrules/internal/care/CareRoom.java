package org.posrules.internal.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.posrules.care.CareFinding;
import org.posrules.care.NotGiven;
import org.posrules.care.PartFacts;
import org.posrules.care.PlanCost;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopForm;
import org.posrules.care.ShopPart;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.values.FiredConcern;
import org.posrules.internal.values.Recurring;
import org.posrules.rulebook.RuleInfo;

/** What is to be done about a shop, from what is observed of it to words. Thread-safe. */
public final class CareRoom {
  private final RulebookContent rulebook;
  private final CareContent care;
  private final Map<String, RuleInfo> rules;
  private final Map<String, List<String>> families;
  private final Map<Language, CareWords> words = new EnumMap<>(Language.class);

  /** {@code rules}: by id. */
  public CareRoom(RulebookContent rulebook, Map<String, RuleInfo> rules) {
    this.rulebook = rulebook;
    this.care = rulebook.care();
    this.rules = Map.copyOf(rules);
    this.families = rulebook.families().askedOf("RecurringOf");
    for (Language language : Language.values()) {
      words.put(language, new CareWords(rulebook, language));
    }
  }

  private CareWords in(Language language) {
    return Objects.requireNonNull(words.get(language));
  }

  /** What can be said of a shop. */
  public ShopForm form(Language language) {
    return new Forms(care, in(language)).form();
  }

  /** The signals; {@code recurring}: what is remembered, beside what the shop itself tells. */
  public Observed observe(Shop shop, LocalDate today, Collection<Recurring> recurring) {
    List<Recurring> all = new ArrayList<>(recurring);
    for (PartFacts incident : shop.of(ShopPart.INCIDENT)) {
      String terminal = incident.get(ShopFact.INCIDENT_TERMINAL);
      String cause = incident.get(ShopFact.INCIDENT_CAUSE);
      if (terminal != null && cause != null) {
        all.add(new Recurring(terminal, cause, incident.get(ShopFact.INCIDENT_TIMES, 1)));
      }
    }
    return new ShopObserver(care, families, shop, today).observe(all, Costs.of(care, shop));
  }

  /** What the rules concluded of what was observed, in words. */
  public ShopAssessment write(
      Shop shop, LocalDate today, Observed observed, List<FiredConcern> concerns, Language asked) {
    CareWords in = in(asked);
    List<CareFinding> findings = new CareFindings(rulebook, rules, in, today).of(concerns);
    List<PlanCost> plans = Costs.of(care, shop).told(in);
    List<NotGiven> notGiven = Gaps.of(shop, in);
    String name = shop.get(ShopFact.NAME);
    return ShopAssessment.builder()
        .assessedOn(today)
        .rulebook(rulebook.version())
        .language(asked.locale())
        .name(name == null ? "" : name)
        .summary(Summary.of(findings, notGiven, in))
        .findings(findings)
        .notGiven(notGiven)
        .plans(plans)
        .sheets(Sheets.of(new SheetContext(care, in, shop, today, plans)))
        .notes(notes(observed, in))
        .build();
  }

  private static List<String> notes(Observed observed, CareWords words) {
    return observed.ahead().stream()
        .map(fact -> words.word("note.ahead", words.fact(fact)))
        .distinct()
        .toList();
  }
}
