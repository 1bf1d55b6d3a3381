package org.posrules.service.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.ActingParty;
import org.posrules.EntryMode;
import org.posrules.FaultCategory;
import org.posrules.InquiryOutcome;
import org.posrules.NetworkStatus;
import org.posrules.Outcome;
import org.posrules.PaymentState;
import org.posrules.Retry;
import org.posrules.RetryAdvice;
import org.posrules.TransactionType;
import org.posrules.care.CareTopic;
import org.posrules.care.Sheet;
import org.posrules.care.ShopPart;
import org.posrules.facts.Severity;
import org.posrules.facts.Strength;
import org.posrules.json.Decoded;
import org.posrules.json.DecodedShop;
import org.posrules.json.ShopJson;
import org.posrules.json.TransactionJson;
import org.posrules.service.rulebooks.Reload;
import org.posrules.service.rulebooks.Rules;
import org.posrules.service.testing.OpenApi;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract as a document: whole, and of the same words as the code. */
class OpenApiTest {
  private static final String SCHEMAS = "/components/schemas/";
  private static final Path RULES = Path.of("../rules");
  private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");

  static Stream<Arguments> words() {
    String asked = "FailedTransaction/properties/";
    return Stream.of(
        Arguments.of(asked + "transactionType", TransactionType.class),
        Arguments.of(asked + "networkStatus", NetworkStatus.class),
        Arguments.of(asked + "entryMode", EntryMode.class),
        Arguments.of(asked + "inquiry", InquiryOutcome.class),
        Arguments.of("Outcome", Outcome.class),
        Arguments.of("Category", FaultCategory.class),
        Arguments.of("Party", ActingParty.class),
        Arguments.of("Advice", RetryAdvice.class),
        Arguments.of("PaymentState", PaymentState.class),
        Arguments.of("Strength", Strength.class),
        Arguments.of("Diagnosis/properties/retry/properties/reference", Retry.Reference.class),
        Arguments.of("CareTopic", CareTopic.class),
        Arguments.of("Severity", Severity.class),
        Arguments.of("NotGiven/properties/part", ShopPart.class),
        Arguments.of("Sheet/properties/kind", Sheet.Kind.class),
        Arguments.of("Reload/properties/outcome", Reload.Outcome.class),
        Arguments.of("Rulebook/properties/source", Rules.Kind.class));
  }

  @ParameterizedTest
  @MethodSource("words")
  void words_areThoseOfTheCode(String schema, Class<? extends Enum<?>> words) {
    List<String> told = new ArrayList<>();
    for (JsonNode word : OpenApi.at(SCHEMAS + schema + "/enum")) {
      if (!word.isNull()) {
        told.add(word.stringValue().toUpperCase(Locale.ROOT));
      }
    }

    assertEquals(Arrays.stream(words.getEnumConstants()).map(Enum::name).toList(), told);
  }

  @Test
  void schemas_areSchemas() {
    int seen = 0;
    for (String name : OpenApi.at("/components/schemas").propertyNames()) {
      assertEquals(List.of(), OpenApi.faults(SCHEMAS + name), name);
      seen++;
    }

    assertTrue(seen > 20, "only " + seen);
  }

  @Test
  void references_leadSomewhere() {
    walk(
        "",
        (place, node) -> {
          String resolved = OpenApi.resolved(place);

          assertFalse(OpenApi.at(resolved).isMissingNode(), place + " refers to " + resolved);
        });
  }

  @Test
  void components_areAllUsed() {
    for (String kind : List.of("parameters", "headers", "responses", "schemas")) {
      for (String name : OpenApi.at("/components/" + kind).propertyNames()) {
        assertTrue(OpenApi.TEXT.contains("\"#/components/" + kind + "/" + name), kind + name);
      }
    }
  }

  @Test
  void examples_areValid() {
    Set<String> seen = new HashSet<>();
    walk(
        "",
        (place, node) -> {
          String schema = node.has("schema") ? place + "/schema" : place;
          for (JsonNode example : examples(node)) {
            assertEquals(List.of(), OpenApi.errors(schema, example), place);
            seen.add(place);
          }
        });

    assertTrue(seen.size() > 15, seen::toString);
  }

  @Test
  void operations_areWhole() {
    Set<String> ids = new HashSet<>();
    for (String path : OpenApi.at("/paths").propertyNames()) {
      String item = "/paths/" + OpenApi.escaped(path);
      for (String method : OpenApi.at(item).propertyNames()) {
        JsonNode operation = OpenApi.at(item + "/" + method);

        assertTrue(ids.add(operation.at("/operationId").asString()), path);
        assertFalse(operation.at("/summary").asString("").isBlank(), path);
        assertTrue(
            operation.get("responses").has("200") || operation.get("responses").has("204"), path);
        assertEquals(inPath(path), declared(operation), path);
      }
    }
  }

  /** The cases of the rulebook are requests that people have. */
  @Test
  void cases_ofTheRulebook_areValidRequests() throws IOException {
    List<JsonNode> cases = cases("given");
    for (JsonNode given : cases) {
      Decoded decoded = TransactionJson.decode(given.toString().getBytes(UTF_8));

      assertTrue(decoded instanceof Decoded.Accepted, () -> given + ": " + decoded);
      assertEquals(
          List.of(), OpenApi.errors(SCHEMAS + "FailedTransaction", given), given::toString);
    }

    assertTrue(cases.size() > 500, "only " + cases.size());
  }

  @Test
  void cases_ofShops_areValidRequests() throws IOException {
    List<JsonNode> cases = cases("shop");
    for (JsonNode shop : cases) {
      DecodedShop decoded = ShopJson.decode(shop.toString().getBytes(UTF_8));

      assertTrue(decoded instanceof DecodedShop.Accepted, () -> shop + ": " + decoded);
      assertEquals(List.of(), OpenApi.errors(SCHEMAS + "Shop", shop), shop::toString);
    }

    assertTrue(cases.size() > 50, "only " + cases.size());
  }

  /** What stands under a key of the rulebook's cases. */
  private static List<JsonNode> cases(String key) throws IOException {
    Load load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
    List<JsonNode> given = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        if (load.loadFromString(Files.readString(file)) instanceof Map<?, ?> map
            && map.get("cases") instanceof List<?> cases) {
          for (Object each : cases) {
            Object facts = ((Map<?, ?>) each).get(key);
            if (facts != null) {
              given.add(new JsonMapper().valueToTree(facts));
            }
          }
        }
      }
    }
    return given;
  }

  private static List<JsonNode> examples(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node.has("example")) {
      all.add(node.get("example"));
    }
    for (JsonNode example : node.path("examples")) {
      all.add(node.get("examples").isArray() ? example : example.get("value"));
    }
    return all;
  }

  private static Set<String> inPath(String path) {
    Set<String> names = new HashSet<>();
    Matcher open = IN_PATH.matcher(path);
    while (open.find()) {
      names.add(open.group(1));
    }
    return names;
  }

  private static Set<String> declared(JsonNode operation) {
    Set<String> names = new HashSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.at("/in").asString("").equals("path")) {
        names.add(parameter.at("/name").asString());
      }
    }
    return names;
  }

  /** Every object of the document with its place. */
  private static void walk(String place, BiConsumer<String, JsonNode> visitor) {
    JsonNode node = OpenApi.at(place);
    if (node.isObject()) {
      visitor.accept(place, node);
      for (String name : node.propertyNames()) {
        if (!Set.of("value", "example", "default").contains(name)) {
          walk(place + "/" + OpenApi.escaped(name), visitor);
        }
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(place + "/" + i, visitor);
      }
    }
  }
}
