package org.posrules.service.wire;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.Fact;
import org.posrules.FailedTransaction;
import org.posrules.InvalidTransactionException;
import org.posrules.history.Occasion;
import org.posrules.json.parts.Dates;
import org.posrules.json.parts.Kind;
import org.posrules.json.parts.Scalars;
import org.posrules.json.parts.Shape;
import org.posrules.json.parts.StrictObject;
import org.posrules.json.problems.Malformed;
import org.posrules.json.problems.RequestProblem;
import org.posrules.masking.Masking;
import org.posrules.memory.Outcome;

/** Reads how a transaction ended that needs no diagnosis. Pure. */
public final class OutcomeJson {
  /** Where it was and on what. */
  private static final List<Fact<String>> NAMES =
      List.of(
          Fact.TRANSACTION_ID,
          Fact.CARD_TOKEN,
          Fact.TERMINAL_ID,
          Fact.MERCHANT_ID,
          Fact.ACQUIRER_ID,
          Fact.ISSUER_ID,
          Fact.SHOP_ID,
          Fact.NETWORK_ID,
          Fact.REGION,
          Fact.TERMINAL_MODEL,
          Fact.FIRMWARE_VERSION,
          Fact.APP_VERSION);

  private static final Shape<Fields> SHAPE = shape();

  private OutcomeJson() {}

  private static Shape<Fields> shape() {
    Shape<Fields> shape =
        new Shape<Fields>()
            .with("result", Scalars.word(Outcome.Result.class), (to, result) -> to.result = result)
            .with("transactionTime", Dates.time(), (to, time) -> to.facts.transactionTime(time));
    NAMES.forEach(
        fact ->
            shape.with(fact.name(), masked(fact.most()), (to, name) -> to.facts.set(fact, name)));
    return shape;
  }

  private static final class Fields {
    private final FailedTransaction.Builder facts = FailedTransaction.builder();
    private Outcome.@Nullable Result result;
  }

  /** Of these bytes; {@code clock}: for one that does not say when it was. */
  public static SmallBody<Outcome> decode(byte[] bytes, Clock clock) {
    Fields fields = new Fields();
    List<RequestProblem> problems = new ArrayList<>();
    Optional<Malformed> malformed = StrictObject.read(bytes, SHAPE, fields, problems);
    if (malformed.isPresent()) {
      return SmallBody.malformed(malformed.get());
    }
    Outcome.Result result = fields.result;
    if (result == null && problems.stream().noneMatch(p -> p.pointer().equals("/result"))) {
      problems.add(new RequestProblem("/result", "required", "must be APPROVED or DECLINED"));
    }
    try {
      FailedTransaction facts = fields.facts.build();
      if (problems.isEmpty() && result != null) {
        OffsetDateTime time =
            Objects.requireNonNullElseGet(facts.transactionTime(), () -> OffsetDateTime.now(clock));
        return SmallBody.of(new Outcome(result, Occasion.of(facts, time)));
      }
    } catch (InvalidTransactionException e) {
      e.problems().stream().map(RequestProblem::of).forEach(problems::add);
    }
    return SmallBody.wrong(problems);
  }

  /** With everything sensitive masked, as in a request for a diagnosis. */
  private static Kind<String> masked(int most) {
    Kind<String> text = Scalars.text(most);
    return in -> {
      String id = text.read(in);
      return id == null ? null : Masking.mask(id).text();
    };
  }
}
