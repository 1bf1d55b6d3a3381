package org.posrules.service.wire;

import java.io.IOException;
import org.posrules.internal.authoring.comparing.Answer;
import org.posrules.internal.authoring.comparing.Change;
import org.posrules.internal.authoring.comparing.Comparison;
import org.posrules.json.parts.JsonOut;

/** Writes what changes between two rulebooks as JSON. Pure. */
public final class ComparisonJson {
  private ComparisonJson() {}

  /** UTF-8 bytes of one JSON object. */
  public static byte[] encode(Comparison comparison) {
    return JsonOut.object(
        out -> {
          out.number("compared", comparison.compared());
          out.number("riskier", comparison.riskier());
          out.objects("changes", comparison.changes(), ComparisonJson::change);
        });
  }

  private static void change(JsonOut out, Change change) throws IOException {
    out.text("request", change.request().name());
    out.flag("riskier", change.isRiskier());
    out.object("before", before -> answer(before, change.before()));
    out.object("now", now -> answer(now, change.now()));
  }

  private static void answer(JsonOut out, Answer answer) throws IOException {
    out.text("retry", answer.retry());
    out.text("payment", answer.payment());
    out.text("cause", answer.cause());
    out.text("outcome", answer.outcome());
    out.text("category", answer.category());
    out.text("party", answer.party());
  }
}
