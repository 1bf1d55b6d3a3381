package org.posrules.service.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.posrules.FailedTransaction;
import org.posrules.InvalidTransactionException;
import org.posrules.service.wire.Decoded.Accepted;
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
    FailedTransaction.Builder builder = known.toBuilder();
    List<RequestProblem> problems = new ArrayList<>();
    return StrictObject.read(bytes, TransactionFields.SHAPE, builder, problems)
        .<Decoded>map(malformed -> malformed)
        .orElseGet(() -> build(builder, problems));
  }

  private static Decoded build(FailedTransaction.Builder builder, List<RequestProblem> problems) {
    try {
      FailedTransaction transaction = builder.build();
      if (problems.isEmpty()) {
        return transaction.isEmpty() ? nothingKnown() : new Accepted(transaction);
      }
    } catch (InvalidTransactionException e) {
      e.problems().stream().map(RequestProblem::of).forEach(problems::add);
    }
    problems.sort(Comparator.comparingInt(TransactionFields::position));
    return new Rejected(problems);
  }

  private static Rejected nothingKnown() {
    String detail = "at least one fact is needed, for example errorText or responseCode";
    return new Rejected(List.of(new RequestProblem("", "no-facts", detail)));
  }
}
