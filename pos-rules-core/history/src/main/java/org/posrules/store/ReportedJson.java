package org.posrules.store;

import static org.posrules.store.IncidentJson.text;
import static org.posrules.store.IncidentJson.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.References;
import org.posrules.SchemeCode;
import org.posrules.history.Reported;
import org.posrules.json.parts.JsonTree;

/** What was told of a failure, as a JSON object. */
final class ReportedJson {
  private ReportedJson() {}

  static void write(JsonGenerator json, Reported reported) throws IOException {
    json.writeStartObject();
    writeCodes(json, reported.codes());
    text(json, "errorText", reported.errorText());
    text(json, "amountClass", reported.amountClass());
    References references = reported.references();
    if (references != null) {
      json.writeObjectFieldStart("references");
      text(json, "rrn", references.rrn());
      text(json, "stan", references.stan());
      text(json, "authorisationCode", references.authorisationCode());
      json.writeEndObject();
    }
    texts(json, "tried", reported.tried());
    json.writeEndObject();
  }

  static Reported read(JsonTree json) throws IOException {
    List<SchemeCode> codes = new ArrayList<>();
    for (JsonTree code : json.objects("codes")) {
      codes.add(new SchemeCode(code.text("scheme"), code.need("code")));
    }
    return Reported.builder()
        .codes(codes)
        .errorText(json.text("errorText"))
        .amountClass(json.text("amountClass"))
        .references(references(json.object("references")))
        .tried(json.texts("tried"))
        .build();
  }

  private static void writeCodes(JsonGenerator json, List<SchemeCode> codes) throws IOException {
    if (!codes.isEmpty()) {
      json.writeArrayFieldStart("codes");
      for (SchemeCode code : codes) {
        json.writeStartObject();
        text(json, "scheme", code.scheme());
        text(json, "code", code.code());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static @Nullable References references(@Nullable JsonTree json) {
    return json == null
        ? null
        : new References(json.text("rrn"), json.text("stan"), json.text("authorisationCode"));
  }
}
