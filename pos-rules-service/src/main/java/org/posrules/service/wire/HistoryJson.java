package org.posrules.service.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.posrules.history.Outage;
import org.posrules.json.parts.JsonOut;
import org.posrules.store.Count;
import org.posrules.store.IncidentJson;
import org.posrules.store.Kept;
import org.posrules.store.Page;

/** Writes what a history tells. Pure. */
public final class HistoryJson {
  private HistoryJson() {}

  /** One incident. */
  public static byte[] encode(Kept kept) {
    return IncidentJson.bytes(kept);
  }

  /** A page of incidents; {@code next} is the cursor of the one after it, or null. */
  public static byte[] encode(Page page) {
    byte[] next = JsonOut.object(out -> out.text("next", page.next()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"incidents\":[".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < page.incidents().size(); i++) {
      if (i > 0) {
        bytes.write(',');
      }
      bytes.writeBytes(IncidentJson.bytes(page.incidents().get(i)));
    }
    bytes.writeBytes("],".getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(Arrays.copyOfRange(next, 1, next.length));
    return bytes.toByteArray();
  }

  /** Counts, the greatest first. */
  public static byte[] counts(List<Count> counts) {
    return JsonOut.object(out -> out.objects("counts", counts, HistoryJson::count));
  }

  /** Outages. */
  public static byte[] outages(Collection<Outage> outages) {
    return JsonOut.object(out -> out.objects("outages", outages, HistoryJson::outage));
  }

  private static void count(JsonOut out, Count count) throws IOException {
    out.texts("values", count.values());
    out.number("incidents", count.incidents());
  }

  private static void outage(JsonOut out, Outage outage) throws IOException {
    out.text("id", outage.id());
    out.text("of", outage.dimension());
    out.text("entity", outage.entity());
    out.text("since", outage.since());
    out.text("noticed", outage.noticed());
    out.text("until", outage.until());
    out.number("trials", outage.trials());
    out.number("failures", outage.failures());
    out.number("expected", Math.round(outage.expected()));
    out.number("terminals", outage.terminals());
    out.text("cause", outage.cause());
  }
}
