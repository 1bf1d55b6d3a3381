package org.posrules.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.posrules.Fact;
import org.posrules.FailedTransaction;
import org.posrules.InvalidTransactionException;
import org.posrules.json.Decoded.Accepted;
import org.posrules.json.Decoded.NotJson;
import org.posrules.json.Decoded.Rejected;
import org.posrules.json.parts.JsonOut;
import org.posrules.json.parts.Shape;
import org.posrules.json.parts.StrictJson;
import org.posrules.json.parts.StrictObject;
import org.posrules.json.problems.RequestProblem;

/**
 * A failed transaction as JSON, as requests of the service have it: strict when read, so that a
 * slip of the pen is told and never taken for a fact that is not known, and the same again when
 * written and read. Pure; finds every problem at once.
 */
public final class TransactionJson {
  /** The most bytes that a request may have. */
  public static final int MOST_BYTES = StrictJson.MOST_BYTES;

  private static final Shape<FailedTransaction.Builder> SHAPE = shape();

  private TransactionJson() {}

  private static Shape<FailedTransaction.Builder> shape() {
    Shape<FailedTransaction.Builder> shape = new Shape<>();
    for (Fact<?> fact : Fact.all()) {
      shape.with(fact.name(), FactKinds.of(fact), (to, value) -> to.put(fact, value));
    }
    return shape;
  }

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
    return StrictObject.read(bytes, SHAPE, builder, problems)
        .<Decoded>map(NotJson::new)
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
    problems.sort(Comparator.comparingInt(TransactionJson::position));
    return new Rejected(problems);
  }

  /** Of the problem's field in the contract; after all of them when it has no such field. */
  private static int position(RequestProblem problem) {
    return SHAPE.position(Pointers.segment(problem.pointer(), 0));
  }

  private static Rejected nothingKnown() {
    String detail = "at least one fact is needed, for example errorText or responseCode";
    return new Rejected(List.of(new RequestProblem("", "no-facts", detail)));
  }

  /**
   * UTF-8 bytes of one JSON object with the facts that are known, in the order of the contract. As
   * they were given: nothing is masked, for the engine masks, and what reads this is to diagnose.
   */
  public static byte[] encode(FailedTransaction transaction) {
    return JsonOut.object(
        out -> {
          for (Fact<?> fact : transaction.given()) {
            FactKinds.write(out, fact.name(), transaction.get(fact));
          }
        });
  }
}
