package org.posrules.rules;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.posrules.AdviceCode;
import org.posrules.BundledRulebook;
import org.posrules.EntryMode;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.Money;
import org.posrules.NetworkStatus;
import org.posrules.SchemeCode;
import org.posrules.TransactionType;
import org.posrules.cases.Cases;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.CodeRow;

/** Makes transactions with facts in any combination; the same number makes the same one. */
final class AnyTransaction {
  /** Texts after which the payment may have been made. */
  static final List<String> DANGEROUS =
      List.of("read timed out", "connection reset", "broken pipe");

  private static final Boolean[] MAYBE = {true, false, null, null};
  private static final Integer[] HTTP = {
    200, 201, 400, 401, 402, 404, 408, 409, 429, 500, 502, 504
  };
  private static final Long[] WAITS = {0L, 500L, 1_999L, 2_000L, 9_999L, 10_000L, 30_000L, 90_000L};
  private static final String[] FIELDS = {"0000000000", "8040000000", "0000008000", "FFFFFFFFFF"};

  private final List<String> texts = new ArrayList<>();
  private final List<CodeRow> codes;
  private final List<String> words;

  AnyTransaction() {
    RulebookContent content = BundledRulebook.content();
    content.phrases().stream().map(PhraseRow::phrase).forEach(texts::add);
    Cases.scenarios().stream()
        .map(one -> one.given().errorText())
        .filter(text -> text != null)
        .forEach(text -> texts.addAll(List.of(text, text, text)));
    codes = content.codes().values().stream().map(Map::values).flatMap(Collection::stream).toList();
    words = List.copyOf(content.devices().keySet());
  }

  FailedTransaction of(long number) {
    Random random = new Random(number * 31 + 7);
    random.nextInt();
    FailedTransaction.Builder given =
        FailedTransaction.builder()
            .requestSent(one(random, MAYBE))
            .replyReceived(one(random, MAYBE))
            .errorText(sometimes(random, 0.85) ? text(random) : null)
            .elapsed(sometimes(random, 0.3) ? Duration.ofMillis(one(random, WAITS)) : null)
            .httpStatus(sometimes(random, 0.3) ? one(random, HTTP) : null)
            .networkStatus(sometimes(random, 0.3) ? one(random, NetworkStatus.values()) : null)
            .entryMode(sometimes(random, 0.3) ? one(random, EntryMode.values()) : null)
            .inquiry(sometimes(random, 0.15) ? one(random, InquiryOutcome.values()) : null);
    codes(random, given);
    rarer(random, given);
    return given.build();
  }

  private void codes(Random random, FailedTransaction.Builder given) {
    if (sometimes(random, 0.3)) {
      CodeRow row = one(random, codes);
      given
          .responseCode(row.code())
          .responseCodeScheme(sometimes(random, 0.8) ? row.scheme() : null);
    }
    if (sometimes(random, 0.1)) {
      CodeRow row = one(random, codes);
      given.adviceCode(new AdviceCode(row.scheme(), row.code()));
    }
    if (sometimes(random, 0.1)) {
      CodeRow row = one(random, codes);
      given.codes(
          List.of(
              new SchemeCode(row.scheme(), row.code()),
              new SchemeCode("unheard-of", one(random, codes).code())));
    }
    if (sometimes(random, 0.2)) {
      given.deviceStatus(List.of(one(random, words)));
    }
  }

  private static void rarer(Random random, FailedTransaction.Builder given) {
    if (sometimes(random, 0.1)) {
      given.tvr(one(random, FIELDS)).cryptogramInformation(one(random, new String[] {"00", "80"}));
    }
    if (sometimes(random, 0.1)) {
      given
          .transactionTime(OffsetDateTime.parse("2026-11-22T12:00:00+08:00"))
          .cardExpiry(YearMonth.of(2026, 10 + random.nextInt(3)));
    }
    if (sometimes(random, 0.1)) {
      given.amount(Money.of("100", "EUR")).merchantLimit(Money.of("50", "EUR"));
    }
    if (sometimes(random, 0.2)) {
      given.transactionType(one(random, TransactionType.values())).attempt(1 + random.nextInt(3));
    }
    if (sometimes(random, 0.1)) {
      given.customerRegistered(one(random, MAYBE)).terminalRegistered(one(random, MAYBE));
    }
    if (sometimes(random, 0.1)) {
      given.tried(List.of("INQUIRE_TRANSACTION_STATUS", "WAIT_AND_RETRY"));
    }
  }

  private String text(Random random) {
    if (sometimes(random, 0.25)) {
      String text = form(random, one(random, DANGEROUS));
      return sometimes(random, 0.5) ? text : text + "; " + one(random, texts);
    }
    return one(random, texts);
  }

  private static String form(Random random, String text) {
    return switch (random.nextInt(9)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 3 -> text.replace(" ", "  ");
      case 4 -> text.replace(' ', '_').toUpperCase(Locale.ROOT);
      case 5 -> text.charAt(0) + "\u200B" + text.substring(1);
      case 6 -> "connect timed out, tried again: " + text;
      case 7 -> fullWidth(text);
      case 1 -> "java.io.IOException: " + text + "\n\tat a.b.C.d(C.java:1)";
      case 2 -> "{\"error\":\"" + text + "\"}";
      default -> text;
    };
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c == ' ' ? '\u3000' : c + 0xFEE0)));
    return wide.toString();
  }

  private static boolean sometimes(Random random, double share) {
    return random.nextDouble() < share;
  }

  private static <T> T one(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
