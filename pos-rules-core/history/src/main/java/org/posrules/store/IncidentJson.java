package org.posrules.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.json.parts.JsonTree;

/**
 * Incidents as JSON objects: in the journal, in an export and in answers. Members that are not
 * known are left out when writing, and passed over when reading. Thread-safe.
 */
public final class IncidentJson {
  private static final int USUAL_LENGTH = 1024;

  private IncidentJson() {}

  /** The UTF-8 bytes of one object, without a line break. */
  public static byte[] bytes(Kept kept) {
    return bytes(json -> write(json, kept));
  }

  /** Writes one object. */
  public static void write(JsonGenerator json, Kept kept) throws IOException {
    Incident incident = kept.incident();
    json.writeStartObject();
    text(json, "id", incident.id());
    text(json, "transactionId", incident.transactionId());
    json.writeObjectFieldStart("occasion");
    writeOccasion(json, incident.occasion());
    json.writeEndObject();
    json.writeFieldName("reported");
    ReportedJson.write(json, incident.reported());
    json.writeFieldName("verdict");
    VerdictJson.write(json, incident.verdict());
    Fix fix = kept.fix();
    if (fix != null) {
      json.writeObjectFieldStart("fix");
      text(json, "fixedBy", fix.fixedBy());
      json.writeBooleanField("fixed", fix.fixed());
      text(json, "time", fix.time().toString());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** What these bytes stand for; throws {@link IOException} for what is no such object. */
  public static Kept read(byte[] bytes) throws IOException {
    try {
      JsonTree json = JsonTree.of(bytes);
      Incident incident =
          Incident.builder()
              .id(json.need("id"))
              .transactionId(json.text("transactionId"))
              .occasion(occasion(json.needObject("occasion")))
              .reported(ReportedJson.read(json.needObject("reported")))
              .verdict(VerdictJson.read(json.needObject("verdict")))
              .build();
      return new Kept(incident, fix(incident.id(), json.object("fix")));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("not an incident", e);
    }
  }

  private static void writeOccasion(JsonGenerator json, Occasion occasion) throws IOException {
    text(json, "time", occasion.time().toString());
    text(json, "acquirerId", occasion.acquirerId());
    text(json, "issuerId", occasion.issuerId());
    text(json, "networkId", occasion.networkId());
    text(json, "region", occasion.region());
    text(json, "merchantId", occasion.merchantId());
    text(json, "shopId", occasion.shopId());
    text(json, "terminalId", occasion.terminalId());
    text(json, "terminalModel", occasion.terminalModel());
    text(json, "firmwareVersion", occasion.firmwareVersion());
    text(json, "appVersion", occasion.appVersion());
    text(json, "cardToken", occasion.cardToken());
  }

  private static Occasion occasion(JsonTree json) throws IOException {
    return Occasion.builder()
        .time(OffsetDateTime.parse(json.need("time")))
        .acquirerId(json.text("acquirerId"))
        .issuerId(json.text("issuerId"))
        .networkId(json.text("networkId"))
        .region(json.text("region"))
        .merchantId(json.text("merchantId"))
        .shopId(json.text("shopId"))
        .terminalId(json.text("terminalId"))
        .terminalModel(json.text("terminalModel"))
        .firmwareVersion(json.text("firmwareVersion"))
        .appVersion(json.text("appVersion"))
        .cardToken(json.text("cardToken"))
        .build();
  }

  private static @Nullable Fix fix(String id, @Nullable JsonTree json) throws IOException {
    return json == null
        ? null
        : new Fix(id, json.need("fixedBy"), json.flag("fixed"), Instant.parse(json.need("time")));
  }

  /** A member with this text, or none. */
  static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
    String fine = StorableText.of(value);
    if (fine != null) {
      json.writeStringField(name, fine);
    }
  }

  /** A list of texts, or none when it is empty. */
  static void texts(JsonGenerator json, String name, Iterable<String> values) throws IOException {
    if (values.iterator().hasNext()) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(StorableText.of(value));
      }
      json.writeEndArray();
    }
  }

  static byte[] bytes(Writing writing) {
    return bytes(0, writing);
  }

  /** The value behind so many bytes that are left free. */
  static byte[] bytes(int free, Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
    bytes.write(new byte[free], 0, free);
    try (JsonGenerator json = JsonTree.FACTORY.createGenerator(bytes)) {
      writing.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes one value. */
  @FunctionalInterface
  interface Writing {
    void to(JsonGenerator json) throws IOException;
  }
}
