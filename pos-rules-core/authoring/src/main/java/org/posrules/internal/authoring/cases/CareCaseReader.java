package org.posrules.internal.authoring.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posrules.care.Shop;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;

/** Reads the cases of one file about shops. Whatever would make one test less is a problem. */
public final class CareCaseReader {
  private static final List<String> KEYS = List.of("name", "on", "shop", "expect");
  private static final List<String> EXPECTED = List.of("findings", "rules", "quiet");
  private static final String EXPECT = "expect";

  private final CaseNames names;

  public CareCaseReader(CaseNames names) {
    this.names = names;
  }

  /** The cases beside a finding. */
  public List<CareCase> cases(YamlValue cases) {
    List<CareCase> read = new ArrayList<>();
    Map<String, RulePlace> taken = new HashMap<>();
    for (YamlValue item : cases.items()) {
      Optional<CareCase> one = item.map(KEYS).map(this::one);
      one.ifPresent(
          each -> {
            RulePlace other = taken.putIfAbsent(each.name(), each.place());
            if (other != null && !each.name().isEmpty()) {
              item.problem(
                  ProblemKind.CASE_NAME_TWICE,
                  "two cases of this file have the name " + each.name(),
                  other);
            }
            read.add(each);
          });
    }
    return read;
  }

  private CareCase one(YamlMap map) {
    Optional<LocalDate> day = map.needed("on").flatMap(ShopReader::day);
    Optional<YamlValue> shop = map.needed("shop");
    Optional<YamlMap> expect =
        map.get(EXPECT).filter(value -> !value.isEmpty()).flatMap(value -> value.map(EXPECTED));
    if (expect.isEmpty() || expect.get().keys().isEmpty()) {
      map.problem(
          EXPECT,
          ProblemKind.CASE_TESTS_NOTHING,
          "the case expects nothing; give it, for example, expect: { findings: [FINDING] }");
    }
    return new CareCase(
        map.whole().place(),
        map.neededText("name"),
        shop.map(given -> ShopReader.read(given, day)).orElseGet(() -> Shop.builder().build()),
        shop.map(YamlValue::written).orElse(""),
        expect.map(of -> of.several("findings", names::finding)).orElse(List.of()),
        expect.map(of -> of.several("rules", names::rule)).orElse(List.of()),
        expect.map(of -> of.several("quiet", names::findingOrRule)).orElse(List.of()));
  }
}
