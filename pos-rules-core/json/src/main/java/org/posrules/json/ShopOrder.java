package org.posrules.json;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.posrules.care.PartFacts;
import org.posrules.care.Shop;
import org.posrules.care.ShopPart;
import org.posrules.json.parts.Shape;
import org.posrules.json.problems.RequestProblem;

/** The order in which problems with a shop are told: that of the contract. Immutable. */
final class ShopOrder {
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,4}");

  /** More than any place in a list, and than any fact of a part. */
  private static final long WIDE = 10_000;

  private final Shape<Shop.Builder> shop;
  private final Map<String, Shape<PartFacts.Builder>> parts = new LinkedHashMap<>();

  ShopOrder(Shape<Shop.Builder> shop, Map<ShopPart, Shape<PartFacts.Builder>> parts) {
    this.shop = shop;
    parts.forEach((part, facts) -> this.parts.put(part.field(), facts));
  }

  /** The first of them, at most so many: by member, then by place in a list, then by fact. */
  List<RequestProblem> first(int most, List<RequestProblem> problems) {
    return problems.stream()
        .map(problem -> new Placed(position(problem.pointer()), problem))
        .sorted(Comparator.comparingLong(Placed::position))
        .limit(most)
        .map(Placed::problem)
        .toList();
  }

  private long position(String pointer) {
    String member = Pointers.segment(pointer, 0);
    String second = Pointers.segment(pointer, 1);
    boolean isIndex = INDEX.matcher(second).matches();
    long index = isIndex ? Long.parseLong(second) : 0;
    Shape<PartFacts.Builder> facts = parts.get(member);
    String fact = isIndex ? Pointers.segment(pointer, 2) : second;
    long within = facts == null ? 0 : facts.position(fact);
    return (shop.position(member) * WIDE + index) * WIDE + within;
  }

  /** Sorting asks for the position many times. */
  private record Placed(long position, RequestProblem problem) {}
}
