package org.posrules.json.parts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.posrules.json.problems.Malformed;

/** JSON as RFC 8259 has it and no wider: UTF-8, no name twice, nothing deep, long or trailing. */
public final class StrictJson {
  /** The most bytes that a request may have. */
  public static final int MOST_BYTES = 256 * 1024;

  /** The most bytes that a shop may have: 500 terminals of which everything is known. */
  public static final int MOST_BYTES_OF_A_SHOP = 2 * MOST_BYTES;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(16)
                  .maxNumberLength(32)
                  .maxStringLength(MOST_BYTES)
                  .maxNameLength(64)
                  .maxDocumentLength(MOST_BYTES_OF_A_SHOP)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private StrictJson() {}

  /** The text, without a byte order mark. */
  static String decodeUtf8(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  static Malformed notUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String detail = "not UTF-8 here (" + (result.isError() ? result.length() : 0) + " byte(s))";
    return at(out.flip().toString(), in.position(), detail);
  }

  /** {@code at} counts characters of {@code text}. */
  static Malformed malformed(String text, JsonLocation at, String detail) {
    int end = (int) Math.max(0, Math.min(at.getCharOffset(), text.length()));
    String before = text.substring(0, end);
    return at(before, before.getBytes(StandardCharsets.UTF_8).length, detail);
  }

  static Malformed malformed(String text, JsonProcessingException fault) {
    JsonLocation at = fault.getLocation() == null ? JsonLocation.NA : fault.getLocation();
    return malformed(text, at, describe(fault));
  }

  private static Malformed at(String before, long offset, String detail) {
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = 1 + before.codePointCount(lineStart, before.length());
    return new Malformed(offset, line, column, detail);
  }

  /** In our own words, for the parser's would quote the request. */
  private static String describe(JsonProcessingException fault) {
    if (fault instanceof StreamConstraintsException) {
      return "nested too deep, or a name or number is too long";
    }
    if (fault instanceof JsonEOFException) {
      return "the JSON ends too early";
    }
    String message = fault.getOriginalMessage();
    if (message != null && message.startsWith("Duplicate")) {
      return "an object has the same name twice";
    }
    return "not JSON from here on";
  }
}
