package org.posrules.service.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.posrules.FailedTransaction;
import org.posrules.FieldProblem;
import org.posrules.InvalidTransactionException;
import org.posrules.service.wire.Decoded.Accepted;
import org.posrules.service.wire.Decoded.Malformed;
import org.posrules.service.wire.Decoded.Rejected;

/** Reads a failed transaction from JSON. Pure. Finds every problem at once. */
public final class TransactionJson {
  /** The most bytes that a request may have. */
  public static final int MOST_BYTES = StrictJson.MOST_BYTES;

  private TransactionJson() {}

  /**
   * The transaction in a stream, of which at most one byte over the limit is read.
   *
   * @throws IOException if the stream cannot be read
   */
  public static Decoded decode(InputStream in) throws IOException {
    return decode(in.readNBytes(MOST_BYTES + 1));
  }

  /** The transaction in UTF-8 bytes, or what is wrong with them. */
  public static Decoded decode(byte[] bytes) {
    return addTo(FailedTransaction.builder().build(), bytes);
  }

  /** A transaction with further facts from UTF-8 bytes, or what is wrong with them. */
  public static Decoded addTo(FailedTransaction known, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return new Malformed(MOST_BYTES, 1, 1, "longer than " + MOST_BYTES + " bytes");
    }
    try {
      return read(StrictJson.decodeUtf8(bytes), known.toBuilder());
    } catch (CharacterCodingException e) {
      return StrictJson.notUtf8(bytes);
    }
  }

  private static Decoded read(String text, FailedTransaction.Builder builder) {
    try (JsonParser parser = StrictJson.FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        return new Malformed(0, 1, 1, "the body is empty");
      }
      Reading in = new Reading(parser);
      TransactionFields.SHAPE.read(in, builder);
      if (parser.nextToken() != null) {
        return StrictJson.malformed(text, parser.currentTokenLocation(), "something after the end");
      }
      return build(builder, in.problems());
    } catch (JsonProcessingException e) {
      return StrictJson.malformed(text, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Decoded build(FailedTransaction.Builder builder, List<RequestProblem> found) {
    List<RequestProblem> problems = new ArrayList<>(found);
    try {
      FailedTransaction transaction = builder.build();
      if (problems.isEmpty()) {
        return transaction.isEmpty() ? nothingKnown() : new Accepted(transaction);
      }
    } catch (InvalidTransactionException e) {
      e.problems().stream().map(TransactionJson::fromCore).forEach(problems::add);
    }
    problems.sort(Comparator.comparingInt(TransactionFields::position));
    return new Rejected(problems);
  }

  private static RequestProblem fromCore(FieldProblem problem) {
    return new RequestProblem("/" + problem.field(), problem.code(), problem.detail());
  }

  private static Rejected nothingKnown() {
    String detail = "at least one fact is needed, for example errorText or responseCode";
    return new Rejected(List.of(new RequestProblem("", "no-facts", detail)));
  }
}
