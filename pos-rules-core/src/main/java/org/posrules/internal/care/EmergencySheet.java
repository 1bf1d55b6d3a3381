package org.posrules.internal.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.care.Sheet.Line;
import org.posrules.care.Sheet.Section;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.PlanLine;
import org.posrules.internal.rulebook.care.PlanLine.Situation;

/** What to do when it fails, as far as this shop has the means for it. Pure. */
final class EmergencySheet {
  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

  /** To be filled in by hand. */
  private static final String BLANK = "__________";

  /** Whom to call, in this order. */
  private static final List<ShopFact<?>> CONTACTS =
      List.of(
          ShopFact.DECIDES, ShopFact.ACQUIRER_PHONE, ShopFact.VENDOR_PHONE, ShopFact.NETWORK_PHONE);

  private EmergencySheet() {}

  static List<Section> sections(SheetContext context) {
    List<Section> sections = new ArrayList<>();
    List<PlanLine> plan = context.care().rows(CareTable.EMERGENCY);
    if (plan.isEmpty()) {
      return sections;
    }
    sections.add(new Section(context.words().word("emergency.contacts"), contacts(context)));
    for (Situation situation : Situation.values()) {
      List<Line> lines =
          plan.stream()
              .filter(line -> line.situation() == situation && holds(line, context.shop()))
              .sorted(Comparator.comparingInt(PlanLine::order))
              .map(line -> line(line, context))
              .toList();
      sections.add(new Section(context.words().word("situation." + situation), lines));
    }
    return sections;
  }

  private static List<Line> contacts(SheetContext context) {
    List<Line> lines = new ArrayList<>();
    for (ShopFact<?> fact : CONTACTS) {
      String text = context.words().word("emergency.contact." + fact, value(fact.name(), context));
      lines.add(new Line(text, List.of(), "", false));
    }
    return lines;
  }

  private static Line line(PlanLine line, SheetContext context) {
    String text =
        FACT.matcher(line.text(context.words().language()))
            .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), context)));
    return new Line(text, List.of(), context.words().value(line.who().name()), false);
  }

  private static String value(String fact, SheetContext context) {
    String value = known(fact, context.shop());
    String currency = context.shop().get(ShopFact.CURRENCY);
    boolean amount = fact.equals(ShopFact.OFFLINE_LIMIT.name()) && currency != null;
    return value == null ? BLANK : amount ? currency + " " + value : value;
  }

  /** A fact of the shop or of its readiness, as a text; null where it is not known. */
  private static @Nullable String known(String name, Shop shop) {
    return Stream.of(ShopPart.READINESS, ShopPart.SHOP)
        .flatMap(part -> ShopFact.of(part).stream())
        .filter(fact -> fact.name().equals(name))
        .flatMap(fact -> Stream.ofNullable(shop.get(fact)))
        .map(Object::toString)
        .findFirst()
        .orElse(null);
  }

  private static boolean holds(PlanLine line, Shop shop) {
    return line.needs().stream()
        .allMatch(
            need -> {
              String[] parts = need.split("=", 2);
              return parts.length == 2 && parts[1].equals(known(parts[0], shop));
            });
  }
}
