package org.posrules.json.parts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object as it was read, asked for its members. Not thread-safe. */
public final class JsonTree {
  /** Reads and writes JSON as widely as Jackson does. */
  public static final JsonFactory FACTORY = new JsonFactory();

  private final Map<?, ?> members;

  private JsonTree(Map<?, ?> members) {
    this.members = members;
  }

  /** The object that this text is; throws {@link IOException} when it is none. */
  public static JsonTree of(byte[] text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      Object value = value(parser);
      if (value instanceof Map<?, ?> map && parser.nextToken() == null) {
        return new JsonTree(map);
      }
      throw new IOException("not one JSON object");
    }
  }

  /** The string or number of this name, as written; null when there is none. */
  public @Nullable String text(String name) {
    return members.get(name) instanceof String text ? text : null;
  }

  /** The string of this name, which there has to be. */
  public String need(String name) throws IOException {
    String text = text(name);
    if (text == null) {
      throw new IOException("no " + name);
    }
    return text;
  }

  /** Whether the member of this name is true. */
  public boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  /** The object of this name; null when there is none. */
  public @Nullable JsonTree object(String name) {
    return members.get(name) instanceof Map<?, ?> map ? new JsonTree(map) : null;
  }

  /** The object of this name, which there has to be. */
  public JsonTree needObject(String name) throws IOException {
    JsonTree object = object(name);
    if (object == null) {
      throw new IOException("no " + name);
    }
    return object;
  }

  /** The strings of a list; empty when there is none. */
  public List<String> texts(String name) {
    return list(name).stream().map(String::valueOf).toList();
  }

  /** The objects of a list; empty when there is none. */
  public List<JsonTree> objects(String name) {
    List<JsonTree> objects = new ArrayList<>();
    for (Object value : list(name)) {
      if (value instanceof Map<?, ?> map) {
        objects.add(new JsonTree(map));
      }
    }
    return objects;
  }

  /** What the objects of a list stand for; nothing when there is none. */
  public <T> List<T> each(String name, Reader<T> reader) throws IOException {
    List<T> read = new ArrayList<>();
    for (JsonTree object : objects(name)) {
      read.add(reader.read(object));
    }
    return read;
  }

  /** The constant of this name; throws {@link IllegalArgumentException} for another word. */
  public <E extends Enum<E>> E word(Class<E> words, String name) throws IOException {
    return Enum.valueOf(words, need(name));
  }

  /** The whole number of this name, which there has to be. */
  public int number(String name) throws IOException {
    return Integer.parseInt(need(name));
  }

  /** The number of this name, which there has to be. */
  public BigDecimal decimal(String name) throws IOException {
    return new BigDecimal(need(name));
  }

  private List<?> list(String name) {
    return members.get(name) instanceof List<?> list ? list : List.of();
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser));
      }
      return members;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(parser));
      }
      return elements;
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return parser.getBooleanValue();
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  /** Reads what an object stands for. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(JsonTree json) throws IOException;
  }
}
