package org.posrules.internal.authoring.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.care.PhoneNumber;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.internal.authoring.drl.ShopNames;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.Words;

/**
 * Something that a shop may tell, or that is computed of it.
 *
 * @param part the key in JSON and YAML under which it is told; {@code shop} for the shop itself
 * @param name as rules, tables and the contract have it
 * @param values which it may have
 * @param signal what a rule asks for it
 */
public record ShopFactRow(
    String part, String name, String values, String signal, String english, String chinese) {
  private static final Map<Class<?>, String> VALUES =
      Map.of(
          String.class, "text",
          Boolean.class, "true, false",
          Integer.class, "whole number",
          BigDecimal.class, "number",
          LocalDate.class, "day: 2026-11-30",
          Locale.class, "language tag: zh-CN",
          PhoneNumber.class, "telephone number");

  /** What no shop tells itself, without its names. */
  private static final List<ShopFactRow> COMPUTED =
      List.of(
          computed("fixedPercentOfTicket", "number"),
          computed("noticeBy", "ends less noticeDays"),
          computed("unusedMinimumPercent", "number"));

  private static ShopFactRow computed(String name, String values) {
    return new ShopFactRow(
        ShopPart.CONTRACT.field(),
        name,
        "computed: " + values,
        ShopNames.COMPUTED.getOrDefault(name, ""),
        "",
        "");
  }

  /** All of them in the order of the contract; {@code content} has their names. */
  public static List<ShopFactRow> all(RulebookContent content) {
    Words english = new Words(content, Language.EN);
    Words chinese = new Words(content, Language.ZH_CN);
    return untold().stream().map(row -> row.told(english, chinese)).toList();
  }

  private static List<ShopFactRow> untold() {
    List<ShopFactRow> rows = new ArrayList<>();
    for (ShopPart part : ShopPart.values()) {
      ShopFact.of(part).forEach(fact -> rows.add(of(fact)));
      COMPUTED.stream().filter(row -> row.part().equals(part.field())).forEach(rows::add);
    }
    return rows;
  }

  private static ShopFactRow of(ShopFact<?> fact) {
    String field = fact.part().field();
    String values = (fact.isSeveral() ? "list of " : "") + values(fact.type());
    return new ShopFactRow(
        field.isEmpty() ? "shop" : field, fact.name(), values, ShopNames.signal(fact), "", "");
  }

  private static String values(Class<?> type) {
    return type.isEnum()
        ? Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "))
        : VALUES.getOrDefault(type, type.getSimpleName());
  }

  private ShopFactRow told(Words english, Words chinese) {
    String key = "care.fact." + name;
    return new ShopFactRow(part, name, values, signal, english.get(key), chinese.get(key));
  }
}
