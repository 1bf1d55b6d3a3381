package org.posrules.json.parts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON object, member by member, as the caller orders them. A value that is {@code null}
 * is written as such. Not thread-safe; nothing can fail, for the bytes go to memory.
 */
public final class JsonOut {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonFactory ASCII =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final Separators SEPARATORS =
      PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER);
  private static final int MOST_DECIMALS = 4;

  private final JsonGenerator json;

  private JsonOut(JsonGenerator json) {
    this.json = json;
  }

  /** The UTF-8 bytes of an object with these members. */
  public static byte[] object(Body members) {
    return object(FACTORY, members);
  }

  /** The same with every character that is not ASCII escaped. */
  public static byte[] ascii(Body members) {
    return object(ASCII, members);
  }

  private static byte[] object(JsonFactory factory, Body members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      new JsonOut(json).braces(members);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The bytes of a JSON object, with line breaks and indented for a person to read. */
  public static byte[] indented(byte[] object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * object.length);
    try (JsonParser parser = FACTORY.createParser(object);
        JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS));
      parser.nextToken();
      json.copyCurrentStructureExact(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A string; an enum by its name, a date as ISO 8601. */
  public void text(String name, @Nullable Object value) throws IOException {
    json.writeStringField(name, value == null ? null : value.toString());
  }

  /** A string, or no member at all. */
  public void textIfAny(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      text(name, value);
    }
  }

  /** A whole number. */
  public void number(String name, @Nullable Number value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.longValue());
    }
  }

  /** A number with at most four decimals. */
  public void rounded(String name, double value) throws IOException {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
    decimal(name, rounded.stripTrailingZeros());
  }

  /** A number with the decimals that it has, never as a power of ten. */
  public void decimal(String name, @Nullable BigDecimal value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.toPlainString());
    }
  }

  /** {@code true} or {@code false}. */
  public void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  /** A list of strings. */
  public void texts(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** An object within this one. */
  public void object(String name, Body members) throws IOException {
    json.writeFieldName(name);
    braces(members);
  }

  /** A list of objects. */
  public <T> void objects(String name, Collection<T> values, Element<T> element)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      braces(out -> element.write(out, value));
    }
    json.writeEndArray();
  }

  private void braces(Body members) throws IOException {
    json.writeStartObject();
    members.write(this);
    json.writeEndObject();
  }

  /** Writes the members of an object. */
  @FunctionalInterface
  public interface Body {
    void write(JsonOut out) throws IOException;
  }

  /** Writes the members of the object that stands for a value. */
  @FunctionalInterface
  public interface Element<T> {
    void write(JsonOut out, T value) throws IOException;
  }
}
