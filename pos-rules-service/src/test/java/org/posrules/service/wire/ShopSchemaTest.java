package org.posrules.service.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.care.PhoneNumber;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.json.Decoded.Rejected;
import org.posrules.json.DecodedShop;
import org.posrules.json.ShopJson;
import org.posrules.json.problems.RequestProblem;
import org.posrules.service.testing.OpenApi;
import tools.jackson.databind.JsonNode;

/** The decoder of shops and the schema of the contract take the same, with the same names. */
class ShopSchemaTest {
  private static final String SCHEMA = "/components/schemas/Shop";
  private static final int ROUNDS = Integer.getInteger("pos-rules.schema.rounds", 3_000);
  private static final int MOST_DIGITS = 13;
  private static final int MOST_DECIMALS = 6;

  /** What {@code x-also} tells beside the schema. */
  private static final Set<String> NOT_OF_A_SCHEMA =
      Set.of("not-unicode", "not-a-day", "not-a-language", "not-a-phone", "twice");

  /** The schemas of values that are no words of a closed list. */
  private static final Map<Class<?>, Set<String>> KINDS =
      Map.of(
          String.class, Set.of("ShortText", "ShortWords", "string"),
          LocalDate.class, Set.of("Day"),
          Locale.class, Set.of("Language"),
          PhoneNumber.class, Set.of("Phone"),
          BigDecimal.class, Set.of("Amount", "Percent"),
          Integer.class, Set.of("Count"),
          Boolean.class, Set.of("boolean"));

  static Stream<ShopPart> parts() {
    return Arrays.stream(ShopPart.values());
  }

  static Stream<ShopFact<?>> facts() {
    return ShopFact.all().stream();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void names_areThoseOfTheFactsAndParts(ShopPart part) {
    List<String> names = new ArrayList<>(ShopFact.of(part).stream().map(ShopFact::name).toList());
    if (part == ShopPart.SHOP) {
      parts().filter(each -> each != part).map(ShopPart::field).forEach(names::add);
    }

    assertEquals(names, List.copyOf(OpenApi.at(schema(part) + "/properties").propertyNames()));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void fact_hasTheTypeOfItsValues(ShopFact<?> fact) {
    JsonNode schema = OpenApi.at(schema(fact.part()) + "/properties/" + fact.name());
    if (fact.type().isEnum()) {
      JsonNode words = fact.isSeveral() ? schema.at("/items/enum") : schema.get("enum");
      List<String> told = new ArrayList<>();
      words.forEach(word -> told.add(word.asString("null")));
      told.remove("null");

      assertEquals(
          Arrays.stream(fact.type().getEnumConstants()).map(Object::toString).toList(), told);
    } else {
      assertTrue(KINDS.get(fact.type()).contains(kind(schema)), () -> fact + ": " + schema);
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void part_isAListWhereAShopHasSeveral(ShopPart part) {
    String place = SCHEMA + "/properties/" + part.field();
    if (part.isSeveral()) {
      assertEquals(Shop.MOST_OF_A_PART, OpenApi.at(place + "/maxItems").asInt());
    } else {
      assertTrue(OpenApi.at(place + "/items").isMissingNode(), part::toString);
    }
  }

  @Test
  void shops_madeAtRandom_areTakenAsTheSchemaSays() {
    Random random = new Random(20_261_128);
    Set<String> seen = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      seen.add(agree(RandomShopRequests.next(random)));
    }

    assertEquals(Set.of("both take it", "neither takes it", "only the schema takes it"), seen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"name\":null,\"backup\":null,\"terminals\":null,\"country\":\" \",\"lastReview\":\"\"}",
        "{\"environment\":[],\"terminals\":[{}]}",
        "{\"contract\":{\"debitShare\":50,\"creditShare\":50,\"percent\":0.000001}}",
        "{\"readiness\":{\"offlineLimit\":1000000000000,\"vendorPhone\":\"110\"}}"
      })
  void shop_thatIsGood_isTakenByBoth(String request) {
    assertEquals("both take it", agree(request));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"country\":\"DEU\"}",
        "{\"lastReview\":\"2026-13-01\"}",
        "{\"terminals\":[null]}",
        "{\"terminals\":[{\"batteryHealth\":100.5}]}",
        "{\"readiness\":{\"vendorPhone\":\"12\"}}",
        "{\"readiness\":{\"paperRolls\":-1}}",
        "{\"staff\":[{\"topics\":[\" \"]}]}",
        "{\"contract\":{\"fixed\":\"0.05\"}}",
        "{\"security\":{\"nothing\":true}}"
      })
  void shop_thatIsBad_isTakenByNeither(String request) {
    assertEquals("neither takes it", agree(request));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"terminals\":[{\"id\":\"1\"},{\"id\":\"1\"}]}",
        "{\"contract\":{\"debitShare\":60,\"creditShare\":60}}",
        "{\"contract\":{\"fixed\":0.1234567}}",
        "{\"lastReview\":\"2026-02-30\"}",
        "{\"readiness\":{\"vendorPhone\":\"378282246310005\"}}",
        "{\"readiness\":{\"paperRolls\":1.0}}",
        "{\"name\":\"\\ud800\"}"
      })
  void shop_againstARuleThatNoSchemaSays_isNotTaken(String request) {
    assertEquals("only the schema takes it", agree(request));
  }

  @Test
  void mostBytes_areThoseOfTheDecoder() {
    String most = String.valueOf(ShopJson.MOST_BYTES);

    assertTrue(OpenApi.at("/components/responses/TooLarge/description").asString().contains(most));
  }

  /** Where the facts of a part stand. */
  private static String schema(ShopPart part) {
    if (part == ShopPart.SHOP) {
      return SCHEMA;
    }
    String property = SCHEMA + "/properties/" + part.field();
    return OpenApi.resolved(property + (part.isSeveral() ? "/items" : "/anyOf/0"));
  }

  private static String kind(JsonNode schema) {
    String reference = schema.at("/$ref").asString("");
    return reference.isEmpty()
        ? schema.at("/type/0").asString()
        : reference.substring(reference.lastIndexOf('/') + 1);
  }

  /** Who takes the shop; fails when nobody may disagree. */
  private static String agree(String request) {
    DecodedShop decoded = ShopJson.decode(request.getBytes(UTF_8));
    List<Error> errors = OpenApi.errors(SCHEMA, OpenApi.json(request));
    if (decoded instanceof DecodedShop.Accepted accepted) {
      assertEquals(List.of(), errors, request);
      assertEquals(accepted, ShopJson.decode(ShopJson.encode(accepted.shop())), request);
      return "both take it";
    }
    if (!errors.isEmpty()) {
      return "neither takes it";
    }
    for (RequestProblem problem : ((Rejected) decoded).problems()) {
      assertTrue(isExcused(problem, OpenApi.json(request)), () -> request + ": " + decoded);
    }
    return "only the schema takes it";
  }

  private static boolean isExcused(RequestProblem problem, JsonNode request) {
    JsonNode value = request.at(problem.pointer());
    return switch (problem.code()) {
      case "wrong-type" -> value.isBigDecimal();
      case "out-of-range" ->
          problem.pointer().equals("/contract/debitShare") || (value.isNumber() && isLong(value));
      default -> NOT_OF_A_SCHEMA.contains(problem.code());
    };
  }

  private static boolean isLong(JsonNode number) {
    BigDecimal value = number.decimalValue();
    return value.scale() > MOST_DECIMALS || value.precision() - value.scale() > MOST_DIGITS;
  }
}
