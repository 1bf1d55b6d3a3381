package org.posrules;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be known about a failed transaction: its name, as in JSON, in cases of rules
 * and in problems, the type of its values, and their bounds. What it means stands at the accessor
 * of {@link FailedTransaction}. A fact that is added is one more constant here, and so comes to all
 * that reads and writes transactions. Immutable.
 *
 * @param <T> type of the values; a list for a fact that has several
 */
public final class Fact<T> {
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_VERSION = 128;
  private static final int LONGEST_TEXT = 8_000;
  private static final int MOST_WORDS = 32;
  private static final int MOST_CODES = 8;

  /** In the order of the constants, which is that of the contract. */
  private static final List<Fact<?>> FACTS = new ArrayList<>();

  /** {@link FailedTransaction#transactionId()}. */
  public static final Fact<String> TRANSACTION_ID = text("transactionId", LONGEST_ID);

  /** {@link FailedTransaction#transactionTime()}. */
  public static final Fact<OffsetDateTime> TRANSACTION_TIME =
      one("transactionTime", OffsetDateTime.class, FactChecks::time);

  /** {@link FailedTransaction#errorText()}. */
  public static final Fact<String> ERROR_TEXT = text("errorText", LONGEST_TEXT);

  /** {@link FailedTransaction#responseCode()}. */
  public static final Fact<String> RESPONSE_CODE = text("responseCode", LONGEST_ID);

  /** {@link FailedTransaction#responseCodeScheme()}. */
  public static final Fact<String> RESPONSE_CODE_SCHEME = text("responseCodeScheme", LONGEST_ID);

  /** {@link FailedTransaction#codes()}. */
  public static final Fact<List<SchemeCode>> CODES =
      several("codes", SchemeCode.class, MOST_CODES, FactChecks::codes);

  /** {@link FailedTransaction#transactionType()}. */
  public static final Fact<TransactionType> TRANSACTION_TYPE =
      one("transactionType", TransactionType.class);

  /** {@link FailedTransaction#cardToken()}. */
  public static final Fact<String> CARD_TOKEN = text("cardToken", LONGEST_ID, FactChecks::token);

  /** {@link FailedTransaction#attempt()}. */
  public static final Fact<Integer> ATTEMPT = one("attempt", Integer.class, FactChecks::attempt);

  /** {@link FailedTransaction#adviceCode()}. */
  public static final Fact<AdviceCode> ADVICE_CODE = one("adviceCode", AdviceCode.class);

  /** {@link FailedTransaction#networkStatus()}. */
  public static final Fact<NetworkStatus> NETWORK_STATUS =
      one("networkStatus", NetworkStatus.class);

  /** {@link FailedTransaction#requestSent()}. */
  public static final Fact<Boolean> REQUEST_SENT = one("requestSent", Boolean.class);

  /** {@link FailedTransaction#replyReceived()}. */
  public static final Fact<Boolean> REPLY_RECEIVED = one("replyReceived", Boolean.class);

  /** {@link FailedTransaction#elapsed()}. */
  public static final Fact<Duration> ELAPSED =
      one("elapsedMillis", Duration.class, FactChecks::elapsed);

  /** {@link FailedTransaction#httpStatus()}. */
  public static final Fact<Integer> HTTP_STATUS =
      one("httpStatus", Integer.class, FactChecks::httpStatus);

  /** {@link FailedTransaction#entryMode()}. */
  public static final Fact<EntryMode> ENTRY_MODE = one("entryMode", EntryMode.class);

  /** {@link FailedTransaction#cardExpiry()}. */
  public static final Fact<YearMonth> CARD_EXPIRY =
      one("cardExpiry", YearMonth.class, FactChecks::month);

  /** {@link FailedTransaction#amount()}. */
  public static final Fact<Money> AMOUNT = one("amount", Money.class);

  /** {@link FailedTransaction#merchantLimit()}. */
  public static final Fact<Money> MERCHANT_LIMIT = one("merchantLimit", Money.class);

  /** {@link FailedTransaction#dailyLimit()}. */
  public static final Fact<Money> DAILY_LIMIT = one("dailyLimit", Money.class);

  /** {@link FailedTransaction#dailyTotal()}. */
  public static final Fact<Money> DAILY_TOTAL = one("dailyTotal", Money.class);

  /** {@link FailedTransaction#customerRegistered()}. */
  public static final Fact<Boolean> CUSTOMER_REGISTERED = one("customerRegistered", Boolean.class);

  /** {@link FailedTransaction#merchantRegistered()}. */
  public static final Fact<Boolean> MERCHANT_REGISTERED = one("merchantRegistered", Boolean.class);

  /** {@link FailedTransaction#terminalRegistered()}. */
  public static final Fact<Boolean> TERMINAL_REGISTERED = one("terminalRegistered", Boolean.class);

  /** {@link FailedTransaction#tvr()}. */
  public static final Fact<String> TVR = hex("tvr", 5);

  /** {@link FailedTransaction#tsi()}. */
  public static final Fact<String> TSI = hex("tsi", 2);

  /** {@link FailedTransaction#cvmResults()}. */
  public static final Fact<String> CVM_RESULTS = hex("cvmResults", 3);

  /** {@link FailedTransaction#cryptogramInformation()}. */
  public static final Fact<String> CRYPTOGRAM_INFORMATION = hex("cryptogramInformation", 1);

  /** {@link FailedTransaction#deviceStatus()}. */
  public static final Fact<List<String>> DEVICE_STATUS =
      several("deviceStatus", String.class, MOST_WORDS, FactChecks.none());

  /** {@link FailedTransaction#terminalId()}. */
  public static final Fact<String> TERMINAL_ID = text("terminalId", LONGEST_ID);

  /** {@link FailedTransaction#merchantId()}. */
  public static final Fact<String> MERCHANT_ID = text("merchantId", LONGEST_ID);

  /** {@link FailedTransaction#acquirerId()}. */
  public static final Fact<String> ACQUIRER_ID = text("acquirerId", LONGEST_ID);

  /** {@link FailedTransaction#issuerId()}. */
  public static final Fact<String> ISSUER_ID = text("issuerId", LONGEST_ID);

  /** {@link FailedTransaction#shopId()}. */
  public static final Fact<String> SHOP_ID = text("shopId", LONGEST_ID);

  /** {@link FailedTransaction#networkId()}. */
  public static final Fact<String> NETWORK_ID = text("networkId", LONGEST_ID);

  /** {@link FailedTransaction#region()}. */
  public static final Fact<String> REGION = text("region", LONGEST_ID);

  /** {@link FailedTransaction#terminalModel()}. */
  public static final Fact<String> TERMINAL_MODEL = text("terminalModel", LONGEST_VERSION);

  /** {@link FailedTransaction#firmwareVersion()}. */
  public static final Fact<String> FIRMWARE_VERSION = text("firmwareVersion", LONGEST_VERSION);

  /** {@link FailedTransaction#appVersion()}. */
  public static final Fact<String> APP_VERSION = text("appVersion", LONGEST_VERSION);

  /** {@link FailedTransaction#inquiry()}. */
  public static final Fact<InquiryOutcome> INQUIRY = one("inquiry", InquiryOutcome.class);

  /** {@link FailedTransaction#references()}. */
  public static final Fact<References> REFERENCES = one("references", References.class);

  /** {@link FailedTransaction#tried()}. */
  public static final Fact<List<String>> TRIED =
      several("tried", String.class, MOST_WORDS, FactChecks.none());

  /** {@link FailedTransaction#language()}. */
  public static final Fact<Locale> LANGUAGE = one("language", Locale.class);

  private final String name;
  private final int position = FACTS.size();
  private final Class<?> type;
  private final boolean several;
  private final int most;
  private final FactChecks.Check<T> check;

  private Fact(String name, Class<?> type, boolean several, int most, FactChecks.Check<T> check) {
    this.name = name;
    this.type = type;
    this.several = several;
    this.most = most;
    this.check = check;
    FACTS.add(this);
  }

  private static Fact<String> text(String name, int most) {
    return text(name, most, FactChecks.none());
  }

  private static Fact<String> text(String name, int most, FactChecks.Check<String> check) {
    return new Fact<>(name, String.class, false, most, check);
  }

  private static Fact<String> hex(String name, int bytes) {
    return text(name, LONGEST_ID, FactChecks.hex(bytes));
  }

  private static <T> Fact<T> one(String name, Class<T> type) {
    return one(name, type, FactChecks.none());
  }

  private static <T> Fact<T> one(String name, Class<T> type, FactChecks.Check<T> check) {
    return new Fact<>(name, type, false, 0, check);
  }

  private static <T> Fact<List<T>> several(
      String name, Class<T> type, int most, FactChecks.Check<List<T>> check) {
    return new Fact<>(name, type, true, most, check);
  }

  /** All facts, in the order of the contract. */
  public static List<Fact<?>> all() {
    return Collections.unmodifiableList(FACTS);
  }

  /** As in JSON, for example {@code elapsedMillis}. */
  public String name() {
    return name;
  }

  /** Of a value; of each of them, where it has several. */
  public Class<?> type() {
    return type;
  }

  /** Whether it has several values. */
  public boolean isSeveral() {
    return several;
  }

  /**
   * How many values it has at most, or, of one that is a text, how many characters (code points) in
   * JSON; 0 for any other.
   */
  public int most() {
    return most;
  }

  /** Whether it says nothing about the failure: whose reference it is, and in which language. */
  public boolean isAside() {
    return equals(TRANSACTION_ID) || equals(LANGUAGE);
  }

  int position() {
    return position;
  }

  /** Its value among those of a transaction. */
  @SuppressWarnings("unchecked") // Builder.set alone fills them in, and takes a T for a Fact<T>
  @Nullable T in(@Nullable Object[] values) {
    return (T) values[position];
  }

  /** Adds what is wrong with its value among those of a transaction. */
  void addProblems(@Nullable Object[] values, List<FieldProblem> problems) {
    T value = in(values);
    if (value != null) {
      problems.addAll(check.problems(name, value));
    }
  }

  /** The value as it is kept: a list without nulls, and an empty one as nothing. */
  @Nullable Object known(@Nullable Object value) {
    if (!several || value == null) {
      return type.cast(value);
    }
    List<?> values = ((List<?>) value).stream().filter(Objects::nonNull).map(type::cast).toList();
    return values.isEmpty() ? null : values;
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
