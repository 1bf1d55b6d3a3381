package org.posrules.json.parts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.posrules.json.problems.Malformed;
import org.posrules.json.problems.RequestProblem;

/** Reads one JSON object of a known shape from UTF-8 bytes, and nothing after it. Pure. */
public final class StrictObject {
  private StrictObject() {}

  /** Fills in what the bytes of a request say, as below. */
  public static <B> Optional<Malformed> read(
      byte[] bytes, Shape<B> shape, B into, List<RequestProblem> problems) {
    return read(bytes, StrictJson.MOST_BYTES, shape, into, problems);
  }

  /**
   * Fills in what the bytes say, of which there may be so many.
   *
   * @param problems takes every problem with a member
   * @return why the bytes are no JSON at all
   */
  public static <B> Optional<Malformed> read(
      byte[] bytes, int most, Shape<B> shape, B into, List<RequestProblem> problems) {
    if (bytes.length > most) {
      return Optional.of(new Malformed(most, 1, 1, "longer than " + most + " bytes"));
    }
    try {
      return read(StrictJson.decodeUtf8(bytes), shape, into, problems);
    } catch (CharacterCodingException e) {
      return Optional.of(StrictJson.notUtf8(bytes));
    }
  }

  private static <B> Optional<Malformed> read(
      String text, Shape<B> shape, B into, List<RequestProblem> problems) {
    try (JsonParser parser = StrictJson.FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        return Optional.of(new Malformed(0, 1, 1, "the body is empty"));
      }
      Reading in = new Reading(parser);
      shape.read(in, into);
      problems.addAll(in.problems());
      return parser.nextToken() == null
          ? Optional.empty()
          : Optional.of(
              StrictJson.malformed(text, parser.currentTokenLocation(), "something after the end"));
    } catch (JsonProcessingException e) {
      return Optional.of(StrictJson.malformed(text, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
