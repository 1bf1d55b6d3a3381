package org.posrules.service.testing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the service, read once. Places in it are JSON pointers. Thread-safe. */
public final class OpenApi {
  private static final String FILE = "/org/posrules/service/openapi.json";
  private static final String ADDRESS = "https://posrules.org/openapi.json";
  private static final String META = SpecificationVersion.DRAFT_2020_12.getDialectId();
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Its text. */
  public static final String TEXT = read();

  private static final JsonNode ROOT = JSON.readTree(TEXT);
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDialects(
          List.of(
              Dialect.builder(Dialects.getDraft202012())
                  .keyword(new NonValidationKeyword("x-also"))
                  .build()),
          registry ->
              registry
                  .defaultDialectId(META)
                  .schemas(Map.of(ADDRESS, TEXT))
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

  private OpenApi() {}

  /** What stands at a place; a missing node when there is nothing. */
  public static JsonNode at(String pointer) {
    return ROOT.at(pointer);
  }

  /** The same place, or the one that it refers to. */
  public static String resolved(String pointer) {
    JsonNode reference = at(pointer).path("$ref");
    return reference.isString() ? resolved(reference.stringValue().substring(1)) : pointer;
  }

  /** A name as a pointer has it. */
  public static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** What a value has against the schema at this place; nothing if it is valid. */
  public static List<Error> errors(String schema, JsonNode value) {
    return KNOWN
        .computeIfAbsent(schema, at -> SCHEMAS.getSchema(SchemaLocation.of(ADDRESS + "#" + at)))
        .validate(value);
  }

  /** What is wrong with the schema at this place as a schema. */
  public static List<Error> faults(String schema) {
    return SCHEMAS.getSchema(SchemaLocation.of(META)).validate(at(schema));
  }

  /** Throws a {@link tools.jackson.core.JacksonException} if it is no JSON. */
  public static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  private static String read() {
    try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
