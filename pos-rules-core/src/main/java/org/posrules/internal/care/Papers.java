package org.posrules.internal.care;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.posrules.care.MerchantType;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.Paper;

/** Which papers an acquirer asks a shop for. Pure. */
final class Papers {
  private static final String UNION = "EU";

  /** Members of the European Union, ISO 3166; what is asked of all of them stands under EU. */
  private static final Set<String> MEMBERS =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private Papers() {}

  /**
   * Those of the shop's country and kind, of any kind where it is not known. One for no kind of
   * merchant is shown, and never asked for.
   */
  static List<Paper> asked(CareContent care, Shop shop) {
    String country = shop.get(ShopFact.COUNTRY);
    if (country == null) {
      return List.of();
    }
    MerchantType type = shop.get(ShopFact.MERCHANT_TYPE);
    return care.rows(CareTable.PAPERS).stream()
        .filter(paper -> isIn(paper.country(), country))
        .filter(
            paper -> type == null || paper.merchant().isEmpty() || paper.merchant().contains(type))
        .filter(distinct())
        .toList();
  }

  /** A paper that several kinds of merchant are asked for stands in several rows. */
  private static Predicate<Paper> distinct() {
    Set<String> seen = new HashSet<>();
    return paper -> seen.add(paper.paper());
  }

  /** Whether what holds for a country, or for the European Union, holds in this country. */
  static boolean isIn(String where, @Nullable String country) {
    return country == null
        || where.equals(country)
        || (where.equals(UNION) && MEMBERS.contains(country));
  }

  /** Those of them that are asked for and not at hand. */
  static List<Paper> missing(CareContent care, Shop shop) {
    List<String> given = shop.get(ShopFact.PAPERS);
    Set<String> held = new HashSet<>(given == null ? List.of() : given);
    return asked(care, shop).stream()
        .filter(paper -> !paper.merchant().isEmpty() && !held.contains(paper.paper()))
        .toList();
  }
}
