package org.posrules.internal.evidence;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.posrules.FailedTransaction;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.DeviceSignal;
import org.posrules.facts.HistorySignal;
import org.posrules.facts.ReceivedSignal;
import org.posrules.facts.Row;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.CodeRow;
import org.posrules.internal.rulebook.RulebookContent;

/** Turns a clean transaction into signals. Immutable; thread-safe. */
public final class EvidenceReader {
  private final Map<String, CodeRow> devices;
  private final CodeReader codes;
  private final EmvReader emv;
  private final TextReader texts;

  public EvidenceReader(RulebookContent rulebook) {
    CodeBook book = new CodeBook(rulebook);
    this.devices = rulebook.devices();
    this.codes = new CodeReader(book);
    this.emv = new EmvReader(book);
    this.texts = new TextReader(rulebook, new CodesInText(book, codes));
  }

  /**
   * The signals, each once.
   *
   * @param time the transaction's own time
   * @param recent causes of recent incidents at the same terminal, to how many
   */
  public List<Signal> read(
      FailedTransaction transaction, OffsetDateTime time, Map<String, Integer> recent) {
    List<Signal> signals = new ArrayList<>(FactReader.read(transaction, time));
    signals.addAll(emv.read(transaction));
    List<Row> rows = new ArrayList<>(codes.read(transaction));
    text(transaction, rows, signals);
    unknownCode(transaction, rows, signals);
    transaction.deviceStatus().forEach(word -> device(word, rows));
    signals.addAll(distinct(rows));
    recent.forEach((cause, incidents) -> signals.add(new HistorySignal(cause, incidents)));
    return signals;
  }

  private void text(FailedTransaction transaction, List<Row> rows, List<Signal> signals) {
    String text = transaction.errorText();
    if (text != null && !text.isBlank()) {
      List<Row> read = texts.read(text, transaction.responseCodeScheme());
      signals.add(
          new ReceivedSignal("errorText", read.stream().anyMatch(EvidenceReader::explains)));
      rows.addAll(read);
    }
  }

  /** A word that only tells the topic explains nothing. */
  private static boolean explains(Row row) {
    return !row.cause().isEmpty() || row.strength() != Strength.WEAK;
  }

  /** A code that no table knows is still a word that may speak for itself. */
  private void unknownCode(FailedTransaction transaction, List<Row> rows, List<Signal> signals) {
    String code = transaction.responseCode();
    if (code == null || code.isBlank()) {
      return;
    }
    boolean known = rows.stream().anyMatch(row -> row.facts().contains("responseCode"));
    if (!known) {
      rows.addAll(texts.words(code, "responseCode"));
    }
    signals.add(
        new ReceivedSignal(
            "responseCode", rows.stream().anyMatch(row -> row.facts().contains("responseCode"))));
  }

  private void device(String word, List<Row> rows) {
    String canonical = word.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s.-]+", "_");
    CodeRow row = devices.get(canonical);
    if (row == null) {
      rows.addAll(texts.words(word, "deviceStatus"));
    } else if (!row.noFault()) {
      rows.add(
          new DeviceSignal(
              row.code(), row.cause(), row.strength(), row.row(), List.of("deviceStatus")));
    }
  }

  /** A code that stands both in its field and in the text is one observation, not two. */
  private static Collection<Row> distinct(List<Row> rows) {
    Map<String, Row> distinct = new LinkedHashMap<>();
    for (Row row : rows) {
      String key = row instanceof CodeSignal code ? "code " + code.code() : row.row();
      distinct.putIfAbsent(key, row);
    }
    return distinct.values();
  }
}
