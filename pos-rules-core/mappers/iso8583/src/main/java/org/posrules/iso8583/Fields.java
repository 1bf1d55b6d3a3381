package org.posrules.iso8583;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.EntryMode;
import org.posrules.Money;
import org.posrules.TransactionType;

/** What single elements of a request say. What they cannot say stays null. Pure. */
final class Fields {
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}");
  private static final Pattern CURRENCY = Pattern.compile("[0-9]{3}|[A-Z]{3}");
  private static final Pattern EXPIRY = Pattern.compile("[0-4][0-9](0[1-9]|1[0-2])");
  private static final Pattern PROCESSING_CODE = Pattern.compile("[0-9]{6}");
  private static final Pattern ENTRY_MODE_1987 = Pattern.compile("[0-9]{3}");
  private static final Pattern ENTRY_MODE_1993 = Pattern.compile("[0-9A-Z]{12}");
  private static final Set<String> INQUIRIES = Set.of("30", "31");

  private Fields() {}

  /** DE4 in the minor unit of DE49. In messages of 2003 both are something else. */
  static @Nullable Money amount(Elements request, Mti mti) {
    if (mti.version() == Mti.V2003) {
      return null;
    }
    String amount = request.read(Elements.AMOUNT, AMOUNT);
    String currency = request.read(Elements.CURRENCY, CURRENCY);
    if (amount == null || currency == null) {
      return null;
    }
    Currency known = request.usable(Elements.CURRENCY, currency(currency));
    return known == null ? null : Money.ofMinor(Long.parseLong(amount), known.getCurrencyCode());
  }

  /** Some numbers have been given to two currencies, one after the other: then it is neither. */
  private static @Nullable Currency currency(String code) {
    List<Currency> known =
        Currency.getAvailableCurrencies().stream()
            .filter(any -> isCalled(code, any) && Money.isPaidIn(any))
            .toList();
    return known.size() == 1 ? known.get(0) : null;
  }

  private static boolean isCalled(String code, Currency currency) {
    return code.equals(currency.getCurrencyCode())
        || code.equals(currency.getNumericCodeAsString());
  }

  /** DE14, of this century until 2049: later years stand for the last one, or for no expiry. */
  static @Nullable YearMonth expiry(Elements request) {
    String expiry = request.read(Elements.EXPIRY, EXPIRY);
    return expiry == null
        ? null
        : YearMonth.of(
            2000 + Integer.parseInt(expiry.substring(0, 2)), Integer.parseInt(expiry.substring(2)));
  }

  /** DE22: two digits in front since 1987, the seventh character since 1993. */
  static @Nullable EntryMode entryMode(Elements request, Mti mti) {
    if (mti.version() == Mti.V2003) {
      return null;
    }
    boolean old = mti.version() == Mti.V1987;
    String mode = request.read(Elements.ENTRY_MODE, old ? ENTRY_MODE_1987 : ENTRY_MODE_1993);
    if (mode == null) {
      return null;
    }
    String digits = old ? mode.substring(0, 2) : mode.substring(6, 7);
    return request.usable(Elements.ENTRY_MODE, entryMode(digits));
  }

  private static @Nullable EntryMode entryMode(String digits) {
    return switch (digits) {
      case "01", "79", "1", "6" -> EntryMode.MANUAL;
      case "02", "80", "90", "2" -> EntryMode.MAGSTRIPE;
      case "03", "3" -> EntryMode.QR;
      case "05", "95", "5" -> EntryMode.CHIP;
      case "07", "91" -> EntryMode.CONTACTLESS;
      default -> null;
    };
  }

  /**
   * From the message type and DE3. Only what moves no money may be called a balance inquiry, so one
   * that has an amount is none.
   */
  static @Nullable TransactionType type(Elements request, Mti mti, boolean unionPay) {
    if (!mti.isPayment()) {
      return mti.isReversal()
          ? TransactionType.REVERSAL
          : mti.isSettlement() ? TransactionType.SETTLEMENT : null;
    }
    String code = request.read(Elements.PROCESSING_CODE, PROCESSING_CODE);
    if (code == null) {
      return null;
    }
    String asked = code.substring(0, 2);
    if (INQUIRIES.contains(asked)) {
      boolean free = request.isNothing(Elements.AMOUNT);
      return request.usable(Elements.PROCESSING_CODE, free ? TransactionType.BALANCE : null);
    }
    return switch (asked) {
      case "00", "09" -> mti.kind() == '2' ? TransactionType.SALE : null;
      case "02" -> TransactionType.VOID;
      case "03" -> unionPay && mti.kind() == '1' ? TransactionType.PREAUTH : null;
      case "20" ->
          unionPay && mti.function() == '0' ? TransactionType.VOID : TransactionType.REFUND;
      default -> null;
    };
  }
}
