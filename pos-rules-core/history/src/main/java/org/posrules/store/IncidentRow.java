package org.posrules.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Dimension;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.json.parts.JsonTree;

/** An incident as a row: what is asked for in columns, what was told and concluded as JSON. */
final class IncidentRow {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "transaction_id",
          "time_us",
          "offset_s",
          "acquirer_id",
          "issuer_id",
          "network_id",
          "region",
          "merchant_id",
          "shop_id",
          "terminal_id",
          "terminal_model",
          "firmware_version",
          "app_version",
          "card_key",
          "category",
          "cause",
          "reported",
          "verdict");

  /** One that is there already, by its id or its sale, stays as it is. */
  static final String INSERT =
      "insert into pos_incident ("
          + String.join(", ", COLUMNS)
          + ") values ("
          + String.join(", ", Collections.nCopies(COLUMNS.size(), "?"))
          + ") on conflict do nothing";

  private IncidentRow() {}

  /** Rows of incidents that are taken from there, each with how it was closed. */
  static String select(String from) {
    return "select i.*, f.fixed_by, f.fixed, f.time_us as fix_us from "
        + from
        + " left join pos_fix f on f.incident_id = i.id";
  }

  /** The column of a dimension, or the expression that joins two of them. */
  static String column(Dimension dimension) {
    return switch (dimension) {
      case ACQUIRER -> "i.acquirer_id";
      case ISSUER -> "i.issuer_id";
      case NETWORK -> "i.network_id";
      case REGION -> "i.region";
      case MERCHANT -> "i.merchant_id";
      case SHOP -> "i.shop_id";
      case TERMINAL -> "i.terminal_id";
      case FIRMWARE -> "(coalesce(i.terminal_model || ' ', '') || i.firmware_version)";
      case APP -> "i.app_version";
      case CARD -> "i.card_key";
    };
  }

  /** In the order of the columns. */
  static List<@Nullable Object> values(Incident incident) {
    Occasion occasion = incident.occasion();
    return Arrays.asList(
        incident.id(),
        incident.transactionId(),
        Micros.of(occasion.time().toInstant()),
        occasion.time().getOffset().getTotalSeconds(),
        occasion.acquirerId(),
        occasion.issuerId(),
        occasion.networkId(),
        occasion.region(),
        occasion.merchantId(),
        occasion.shopId(),
        occasion.terminalId(),
        occasion.terminalModel(),
        occasion.firmwareVersion(),
        occasion.appVersion(),
        occasion.cardToken(),
        incident.verdict().category().name(),
        incident.verdict().cause(),
        json(out -> ReportedJson.write(out, incident.reported())),
        json(out -> VerdictJson.write(out, incident.verdict())));
  }

  /** What was told and concluded, in the order of the columns, and the id. */
  static List<@Nullable Object> conclusion(Incident incident) {
    List<@Nullable Object> values = values(incident);
    List<@Nullable Object> last =
        new ArrayList<>(values.subList(COLUMNS.indexOf("category"), values.size()));
    last.add(incident.id());
    return last;
  }

  static Kept read(ResultSet row) throws SQLException {
    Incident incident = incident(row);
    String fixedBy = row.getString("fixed_by");
    return new Kept(
        incident,
        fixedBy == null
            ? null
            : new Fix(
                incident.id(),
                fixedBy,
                row.getInt("fixed") == 1,
                Micros.instant(row.getLong("fix_us"))));
  }

  static Incident incident(ResultSet row) throws SQLException {
    try {
      return Incident.builder()
          .id(row.getString("id"))
          .transactionId(row.getString("transaction_id"))
          .occasion(occasion(row))
          .reported(ReportedJson.read(tree(row.getString("reported"))))
          .verdict(VerdictJson.read(tree(row.getString("verdict"))))
          .build();
    } catch (IOException | IllegalArgumentException e) {
      throw new SQLException("a row is not an incident", e);
    }
  }

  private static Occasion occasion(ResultSet row) throws SQLException {
    return Occasion.builder()
        .time(
            OffsetDateTime.ofInstant(
                Micros.instant(row.getLong("time_us")),
                ZoneOffset.ofTotalSeconds(row.getInt("offset_s"))))
        .acquirerId(row.getString("acquirer_id"))
        .issuerId(row.getString("issuer_id"))
        .networkId(row.getString("network_id"))
        .region(row.getString("region"))
        .merchantId(row.getString("merchant_id"))
        .shopId(row.getString("shop_id"))
        .terminalId(row.getString("terminal_id"))
        .terminalModel(row.getString("terminal_model"))
        .firmwareVersion(row.getString("firmware_version"))
        .appVersion(row.getString("app_version"))
        .cardToken(row.getString("card_key"))
        .build();
  }

  private static String json(IncidentJson.Writing writing) {
    return new String(IncidentJson.bytes(writing), StandardCharsets.UTF_8);
  }

  private static JsonTree tree(String json) throws IOException {
    return JsonTree.of(json.getBytes(StandardCharsets.UTF_8));
  }
}
