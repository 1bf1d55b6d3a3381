package org.posrules.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.posrules.ActingParty;
import org.posrules.care.CareEvidence;
import org.posrules.care.CareFinding;
import org.posrules.care.CareTopic;
import org.posrules.care.NotGiven;
import org.posrules.care.PlanCost;
import org.posrules.care.Sheet;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopPart;
import org.posrules.facts.Severity;
import org.posrules.rulebook.RulebookVersion;

/** Assessments to write and read. */
public final class Assessments {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private Assessments() {}

  /** One with every part. */
  public static ShopAssessment whole() {
    return ShopAssessment.builder()
        .assessedOn(DAY)
        .rulebook(
            new RulebookVersion(
                "2026.11.2", "sha256:ab", List.of(new RulebookVersion.Overlay("", "sha256:cd"))))
        .language(Locale.SIMPLIFIED_CHINESE)
        .name("街角小店")
        .summary("有一件事要做。")
        .findings(List.of(worn()))
        .notGiven(
            List.of(
                new NotGiven(ShopPart.TERMINAL, "T2", List.of("lastCheck"), "不知道上次检查的日期。"),
                new NotGiven(ShopPart.SHOP, "", List.of("country"), "不知道国家。")))
        .plans(List.of(plan("SIMPLE", new BigDecimal("41666.67")), plan("", null)))
        .sheets(List.of(sheet()))
        .notes(List.of("日期在未来。"))
        .build();
  }

  /** One of a shop of which nothing is known and nothing was found. */
  public static ShopAssessment empty() {
    return ShopAssessment.builder().assessedOn(DAY).build();
  }

  private static CareFinding worn() {
    return CareFinding.builder()
        .finding("BATTERY_WORN")
        .topic(CareTopic.UPKEEP)
        .severity(Severity.MEDIUM)
        .subjects(List.of("T1", "T3"))
        .summary("电池已不耐用。")
        .why("营业高峰时可能断电。")
        .because(
            List.of(new CareEvidence("CARE-001", "电量健康低于 60 %。", "vendor", List.of("T1：55 %"))))
        .party(ActingParty.MERCHANT)
        .action("REPLACE_BATTERY")
        .title("更换电池")
        .steps(List.of("关机。", "换上新电池。"))
        .minutes(20)
        .benefitMinutes(48.5)
        .due(LocalDate.of(2026, 12, 28))
        .explains(List.of("BATTERY_LOW"))
        .build();
  }

  private static PlanCost plan(String plan, BigDecimal breakEven) {
    return new PlanCost(
        plan,
        "简单套餐",
        "CNY",
        new BigDecimal("1234567890.10"),
        new BigDecimal("0.62"),
        breakEven,
        12,
        new BigDecimal("0"));
  }

  private static Sheet sheet() {
    return new Sheet(
        Sheet.Kind.DUTIES,
        "日常工作",
        "贴在收银台旁。",
        List.of(
            new Sheet.Section(
                "每天",
                List.of(
                    new Sheet.Line("擦拭屏幕", List.of("用干布。"), "收银员", false),
                    new Sheet.Line("结算", List.of(), "", true)))));
  }
}
