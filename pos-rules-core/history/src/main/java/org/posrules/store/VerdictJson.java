package org.posrules.store;

import static org.posrules.store.IncidentJson.text;
import static org.posrules.store.IncidentJson.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.history.Verdict;
import org.posrules.json.parts.JsonTree;

/** What was concluded of a failure, as a JSON object. */
final class VerdictJson {
  private VerdictJson() {}

  static void write(JsonGenerator json, Verdict verdict) throws IOException {
    json.writeStartObject();
    text(json, "category", verdict.category().name());
    texts(json, "causes", verdict.causes());
    text(json, "party", verdict.party().name());
    text(json, "payment", verdict.payment().name());
    text(json, "retry", verdict.retry().name());
    texts(json, "actions", verdict.actions());
    text(json, "rulebook", verdict.rulebook());
    json.writeEndObject();
  }

  static Verdict read(JsonTree json) throws IOException {
    return Verdict.builder()
        .category(FaultCategory.valueOf(json.need("category")))
        .causes(json.texts("causes"))
        .party(ActingParty.valueOf(json.need("party")))
        .payment(PaymentState.valueOf(json.need("payment")))
        .retry(RetryAdvice.valueOf(json.need("retry")))
        .actions(json.texts("actions"))
        .rulebook(json.need("rulebook"))
        .build();
  }
}
