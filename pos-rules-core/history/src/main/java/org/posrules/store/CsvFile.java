package org.posrules.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.References;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;

/**
 * Incidents as a table for a spreadsheet; {@link NdjsonFile} is what can be read back. It begins
 * with a byte order mark, without which Excel takes Chinese for GBK. A value that a spreadsheet
 * might run as a formula has an apostrophe before it. A spreadsheet drops the leading zeros of
 * codes unless their columns are imported as text. Memory does not grow with the number of rows.
 */
public final class CsvFile {
  /** Also in full width, which some spreadsheets take for the same. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "transactionId",
          "time",
          "acquirerId",
          "issuerId",
          "networkId",
          "region",
          "merchantId",
          "shopId",
          "terminalId",
          "terminalModel",
          "firmwareVersion",
          "appVersion",
          "card",
          "codes",
          "errorText",
          "amountClass",
          "rrn",
          "stan",
          "authorisationCode",
          "tried",
          "category",
          "causes",
          "party",
          "payment",
          "retry",
          "actions",
          "rulebook",
          "fixedBy",
          "fixed",
          "fixTime");

  private CsvFile() {}

  /** Writes the incidents asked for, newest first, and tells how many. The stream stays open. */
  public static long write(IncidentStore store, Query query, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\uFEFF');
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.NON_EMPTY)
            .build(text);
    csv.writeRecord(COLUMNS);
    long told = Pages.each(store, query, kept -> csv.writeRecord(cells(kept)));
    csv.flush();
    return told;
  }

  private static List<String> cells(Kept kept) {
    Incident incident = kept.incident();
    Fix fix = kept.fix();
    return Stream.of(
            Stream.of(incident.id(), incident.transactionId()),
            occasion(incident.occasion()),
            reported(incident),
            verdict(incident),
            fix == null
                ? Stream.of("", "", "")
                : Stream.of(fix.fixedBy(), String.valueOf(fix.fixed()), fix.time().toString()))
        .flatMap(cells -> cells)
        .map(CsvFile::harmless)
        .toList();
  }

  private static Stream<@Nullable String> occasion(Occasion occasion) {
    return Stream.of(
        occasion.time().toString(),
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
        occasion.cardToken());
  }

  private static Stream<@Nullable String> reported(Incident incident) {
    References references = incident.reported().references();
    return Stream.of(
        incident.reported().codes().stream()
            .map(code -> code.scheme() == null ? code.code() : code.scheme() + ":" + code.code())
            .collect(Collectors.joining("; ")),
        incident.reported().errorText(),
        incident.reported().amountClass(),
        references == null ? null : references.rrn(),
        references == null ? null : references.stan(),
        references == null ? null : references.authorisationCode(),
        String.join("; ", incident.reported().tried()));
  }

  private static Stream<@Nullable String> verdict(Incident incident) {
    return Stream.of(
        incident.verdict().category().name(),
        String.join("; ", incident.verdict().causes()),
        incident.verdict().party().name(),
        incident.verdict().payment().name(),
        incident.verdict().retry().name(),
        String.join("; ", incident.verdict().actions()),
        incident.verdict().rulebook());
  }

  private static String harmless(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    return FORMULA_STARTS.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
  }
}
