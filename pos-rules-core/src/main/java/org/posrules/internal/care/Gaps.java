package org.posrules.internal.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.posrules.care.NotGiven;
import org.posrules.care.PartFacts;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;

/** What could not be looked at, because nothing was given of it. Pure. */
final class Gaps {
  /** They name things, and nothing follows from their absence. */
  private static final Set<ShopFact<?>> NAMES =
      Set.of(
          ShopFact.ASSESSED_ON,
          ShopFact.LANGUAGE,
          ShopFact.NAME,
          ShopFact.TERMINAL_ID,
          ShopFact.PERSON_ID,
          ShopFact.SERIAL,
          ShopFact.CAPABILITIES,
          ShopFact.INSTALLED_ON,
          ShopFact.PLAN);

  /** What concerns some shops only: those that apply, or keep such a count. */
  private static final Set<ShopPart> BY_OCCASION = Set.of(ShopPart.APPLICATION, ShopPart.INCIDENT);

  private Gaps() {}

  static List<NotGiven> of(Shop shop, CareWords words) {
    List<NotGiven> gaps = new ArrayList<>();
    for (ShopPart part : ShopPart.values()) {
      List<PartFacts> given = part == ShopPart.SHOP ? List.of(shop.the(part)) : shop.of(part);
      if (given.isEmpty() && !BY_OCCASION.contains(part)) {
        List<String> all = ShopFact.of(part).stream().map(ShopFact::name).toList();
        gaps.add(new NotGiven(part, "", all, words.word("gap.part." + part)));
      }
      if (part != ShopPart.INCIDENT) {
        given.forEach(facts -> add(facts, shop.nameOf(facts), words, gaps));
      }
    }
    return gaps;
  }

  private static void add(PartFacts facts, String subject, CareWords words, List<NotGiven> gaps) {
    List<ShopFact<?>> missing =
        facts.missing().stream().filter(fact -> !NAMES.contains(fact)).toList();
    if (!missing.isEmpty()) {
      String of = subject.isEmpty() ? words.word("part." + facts.part()) : subject;
      String names = words.list(missing.stream().map(words::fact).toList());
      gaps.add(
          new NotGiven(
              facts.part(),
              subject,
              missing.stream().map(ShopFact::name).toList(),
              words.word("gap.facts", of, names)));
    }
  }
}
