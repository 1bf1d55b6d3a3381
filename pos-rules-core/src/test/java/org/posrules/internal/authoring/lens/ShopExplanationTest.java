package org.posrules.internal.authoring.lens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.posrules.care.LinkKind;
import org.posrules.care.PartFacts;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.internal.judging.ShopJudge.JudgedShop;
import org.posrules.rulebook.RuleSource;

class ShopExplanationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final Workbench BENCH = Workbench.open(RuleSource.bundled());
  private static final ShopExplanation EXPLANATION =
      new ShopExplanation(BENCH, AuthorWords.in(Locale.ENGLISH));

  private static JudgedShop look(LinkKind link) {
    PartFacts terminal =
        PartFacts.builder(ShopPart.TERMINAL)
            .set(ShopFact.TERMINAL_ID, "T1")
            .set(ShopFact.BATTERY_HEALTH, BigDecimal.valueOf(55))
            .set(ShopFact.LINKS, List.of(link))
            .set(ShopFact.LAST_CLEANING, DAY.minusDays(30))
            .build();
    Shop shop = Shop.builder().set(ShopFact.ASSESSED_ON, DAY).add(terminal).build();
    return BENCH.look(shop, Locale.ENGLISH);
  }

  private static void assertHas(String text, String part) {
    assertTrue(text.contains(part), () -> part + " is not in\n" + text);
  }

  @Test
  void findings_areToldWithTheRuleAndWhereItStands() {
    String told = EXPLANATION.of(look(LinkKind.MOBILE)).toString();
    assertHas(told, "BATTERY_WORN MEDIUM: T1");
    assertHas(told, "+ CARE-011  care/upkeep/battery-worn.drl:");
    assertHas(told, "MeasureSignal( fact == \"batteryHealth\"");
  }

  @Test
  void finding_ofARow_isToldWithTheLineOfTheTable() {
    assertHas(
        EXPLANATION.of(look(LinkKind.MOBILE)).toString(),
        "+ routine/CLEANING_OVERDUE/lastCleaning  care/tables/routine.csv:");
  }

  @Test
  void rule_thatStaysQuiet_isToldConditionByCondition() {
    String told = EXPLANATION.of(look(LinkKind.ETHERNET), "CARE-011").orElseThrow().toString();
    assertHas(told, "+ MeasureSignal( fact == \"batteryHealth\", value < 60");
    assertHas(told, "x StateSignal( fact == \"links\", value == \"MOBILE\"");
  }

  @Test
  void rule_thatThereIsNot_isNotTold() {
    assertTrue(EXPLANATION.of(look(LinkKind.MOBILE), "CARE-999").isEmpty());
  }
}
