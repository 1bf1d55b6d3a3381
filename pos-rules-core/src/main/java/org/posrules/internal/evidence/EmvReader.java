package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.facts.CryptogramSignal;
import org.posrules.facts.CryptogramSignal.Decision;
import org.posrules.facts.EmvSignal;
import org.posrules.facts.Signal;
import org.posrules.rulebook.CodeRow;

/**
 * EMV results as signals, one a bit that is set. Bytes are counted from 1, bits from 8 (highest) to
 * 1, as in EMV Book 3, annex C. Thread-safe.
 */
final class EmvReader {
  private final CodeBook book;

  EmvReader(CodeBook book) {
    this.book = book;
  }

  List<Signal> read(FailedTransaction transaction) {
    List<Signal> signals = new ArrayList<>();
    bits(transaction.tvr(), "emv-tvr", "tvr", signals);
    bits(transaction.tsi(), "emv-tsi", "tsi", signals);
    cvm(transaction.cvmResults(), signals);
    cryptogram(transaction.cryptogramInformation()).ifPresent(signals::add);
    return signals;
  }

  private void bits(@Nullable String hex, String scheme, String field, List<Signal> signals) {
    if (hex == null) {
      return;
    }
    byte[] bytes = HexFormat.of().parseHex(hex);
    for (int i = 0; i < bytes.length; i++) {
      for (int bit = 8; bit >= 1; bit--) {
        if ((bytes[i] & (1 << (bit - 1))) != 0) {
          row(scheme, "B" + (i + 1) + "b" + bit, field, signals);
        }
      }
    }
  }

  /** Byte 1 is the method (bit 7 aside: go on if it fails), byte 2 the condition, 3 the result. */
  private void cvm(@Nullable String hex, List<Signal> signals) {
    if (hex == null) {
      return;
    }
    byte[] bytes = HexFormat.of().parseHex(hex);
    row("emv-cvm", "B1:%02X".formatted(bytes[0] & 0x3F), "cvmResults", signals);
    row("emv-cvm", "B3:%02X".formatted(bytes[2]), "cvmResults", signals);
  }

  private void row(String scheme, String code, String field, List<Signal> signals) {
    book.in(scheme, code)
        .filter(row -> !row.noFault())
        .ifPresent(row -> signals.add(signal(row, field)));
  }

  private static EmvSignal signal(CodeRow row, String field) {
    return new EmvSignal(
        row.scheme(), row.code(), row.cause(), row.strength(), row.row(), List.of(field));
  }

  private static Optional<CryptogramSignal> cryptogram(@Nullable String hex) {
    if (hex == null) {
      return Optional.empty();
    }
    return switch (HexFormat.fromHexDigits(hex) & 0xC0) {
      case 0x00 -> Optional.of(new CryptogramSignal(Decision.AAC));
      case 0x40 -> Optional.of(new CryptogramSignal(Decision.TC));
      case 0x80 -> Optional.of(new CryptogramSignal(Decision.ARQC));
      default -> Optional.empty();
    };
  }
}
