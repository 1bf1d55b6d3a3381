package org.posrules.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.posrules.FieldProblem;

/**
 * One thing that can be known about a shop: its name, as in JSON, YAML, tables and rules, what it
 * is a fact of, the type of its values, and their bounds. A fact that is added is one more constant
 * here. Immutable.
 *
 * @param <T> type of the values; a list for a fact that has several
 */
public final class ShopFact<T> {
  /** The most characters (code points) of a text, and of each word of a list. */
  public static final int LONGEST_TEXT = 128;

  /** The most values of a fact that has several. */
  public static final int MOST_VALUES = 32;

  private static final int PER_CENT = 100;
  private static final int MOST = 1_000_000;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;
  private static final int MOST_DECIMALS = 6;
  private static final int MOST_ZEROS = 12;
  private static final BigDecimal LARGEST = new BigDecimal("1E+12");

  /** In the order of the constants, which is that of the contract. */
  private static final List<ShopFact<?>> FACTS = new ArrayList<>();

  /** The day for which it is assessed; absent: today by the engine's clock. */
  public static final ShopFact<LocalDate> ASSESSED_ON = day(ShopPart.SHOP, "assessedOn");

  /** Language of the texts in the answer; absent: the engine's. */
  public static final ShopFact<Locale> LANGUAGE =
      new ShopFact<>(ShopPart.SHOP, "language", Locale.class, false, ShopFact::any, "");

  /** As the shop calls itself; printed on the pages. */
  public static final ShopFact<String> NAME = text(ShopPart.SHOP, "name");

  /** ISO 3166, two letters; decides which papers are asked for. */
  public static final ShopFact<String> COUNTRY =
      form(ShopPart.SHOP, "country", "[A-Z]{2}", "must be two capital letters (ISO 3166)");

  /** The legal form of the merchant. */
  public static final ShopFact<MerchantType> MERCHANT_TYPE =
      oneOf(ShopPart.SHOP, "merchantType", MerchantType.class);

  /** What the terminals have to bear. */
  public static final ShopFact<List<Environment>> ENVIRONMENT =
      several(ShopPart.SHOP, "environment", Environment.class);

  /** When the whole set-up was last looked at. */
  public static final ShopFact<LocalDate> LAST_REVIEW = day(ShopPart.SHOP, "lastReview");

  /** TID, or whatever the shop calls the terminal by. */
  public static final ShopFact<String> TERMINAL_ID = text(ShopPart.TERMINAL, "id");

  /** Maker and model. */
  public static final ShopFact<String> MODEL = text(ShopPart.TERMINAL, "model");

  /** Serial number. */
  public static final ShopFact<String> SERIAL = text(ShopPart.TERMINAL, "serial");

  /** Of the terminal or reader. */
  public static final ShopFact<String> FIRMWARE_VERSION =
      text(ShopPart.TERMINAL, "firmwareVersion");

  /** Of the payment application. */
  public static final ShopFact<String> APP_VERSION = text(ShopPart.TERMINAL, "appVersion");

  /** When the device came into use, here or elsewhere. */
  public static final ShopFact<LocalDate> IN_USE_SINCE = day(ShopPart.TERMINAL, "inUseSince");

  /** When it was installed here. */
  public static final ShopFact<LocalDate> INSTALLED_ON = day(ShopPart.TERMINAL, "installedOn");

  /** When it passed the tests after its installation. */
  public static final ShopFact<LocalDate> COMMISSIONED_ON =
      day(ShopPart.TERMINAL, "commissionedOn");

  /** When somebody last looked it over: case, cables, slot, keys. */
  public static final ShopFact<LocalDate> LAST_CHECK = day(ShopPart.TERMINAL, "lastCheck");

  /** When slot, screen and print head were last cleaned. */
  public static final ShopFact<LocalDate> LAST_CLEANING = day(ShopPart.TERMINAL, "lastCleaning");

  /** When it last signed on at its host. */
  public static final ShopFact<LocalDate> LAST_SIGN_ON = day(ShopPart.TERMINAL, "lastSignOn");

  /** When its batch was last settled. */
  public static final ShopFact<LocalDate> LAST_SETTLEMENT =
      day(ShopPart.TERMINAL, "lastSettlement");

  /** When working keys were last loaded. */
  public static final ShopFact<LocalDate> LAST_KEY_DOWNLOAD =
      day(ShopPart.TERMINAL, "lastKeyDownload");

  /** When parameters were last loaded. */
  public static final ShopFact<LocalDate> LAST_PARAMETER_DOWNLOAD =
      day(ShopPart.TERMINAL, "lastParameterDownload");

  /** The last day of its certificate. */
  public static final ShopFact<LocalDate> CERTIFICATE_ENDS =
      day(ShopPart.TERMINAL, "certificateEnds");

  /** How much of its first capacity the battery still has, in per cent. */
  public static final ShopFact<BigDecimal> BATTERY_HEALTH =
      percent(ShopPart.TERMINAL, "batteryHealth");

  /** Every way in which it can reach its host. */
  public static final ShopFact<List<LinkKind>> LINKS =
      several(ShopPart.TERMINAL, "links", LinkKind.class);

  /** Strength of the wireless or mobile signal where it stands, in per cent. */
  public static final ShopFact<BigDecimal> SIGNAL_PERCENT =
      percent(ShopPart.TERMINAL, "signalPercent");

  /** What it can do; absent: everything. */
  public static final ShopFact<List<Capability>> CAPABILITIES =
      several(ShopPart.TERMINAL, "capabilities", Capability.class);

  /** When the register's data was last copied. */
  public static final ShopFact<LocalDate> LAST_BACKUP = day(ShopPart.BACKUP, "lastBackup");

  /** Where the copies are. */
  public static final ShopFact<List<BackupPlace>> KEPT_AT =
      several(ShopPart.BACKUP, "keptAt", BackupPlace.class);

  /** When a copy was last brought back, to see that it can be. */
  public static final ShopFact<LocalDate> LAST_RESTORE_TEST =
      day(ShopPart.BACKUP, "lastRestoreTest");

  /** Whatever the shop calls the person by; no name is needed. */
  public static final ShopFact<String> PERSON_ID = text(ShopPart.PERSON, "id");

  /** What the person does. */
  public static final ShopFact<StaffRole> ROLE = oneOf(ShopPart.PERSON, "role", StaffRole.class);

  /** When the person was last trained. */
  public static final ShopFact<LocalDate> LAST_TRAINING = day(ShopPart.PERSON, "lastTraining");

  /** What the person was trained in: names of {@code training.csv}. */
  public static final ShopFact<List<String>> TOPICS = words(ShopPart.PERSON, "topics");

  /** When the terminals' administrator password was last changed. */
  public static final ShopFact<LocalDate> ADMIN_PASSWORD_CHANGED_ON =
      day(ShopPart.SECURITY, "adminPasswordChangedOn");

  /** When the terminals were last checked for tampering: seals, skimmers, swapped devices. */
  public static final ShopFact<LocalDate> TAMPER_SEAL_CHECKED_ON =
      day(ShopPart.SECURITY, "tamperSealCheckedOn");

  /** When the list of devices and serial numbers was last compared with what stands there. */
  public static final ShopFact<LocalDate> DEVICE_LIST_CHECKED_ON =
      day(ShopPart.SECURITY, "deviceListCheckedOn");

  /** Whether a password of the maker is still in use anywhere. */
  public static final ShopFact<Boolean> DEFAULT_PASSWORDS =
      truth(ShopPart.SECURITY, "defaultPasswords");

  /** Whether everybody has a login of their own, with no more rights than the work needs. */
  public static final ShopFact<Boolean> ROLES_SEPARATED =
      truth(ShopPart.SECURITY, "rolesSeparated");

  /** Whether a way in for remote support is always open. */
  public static final ShopFact<Boolean> REMOTE_ACCESS_ALWAYS_OPEN =
      truth(ShopPart.SECURITY, "remoteAccessAlwaysOpen");

  /** Whether card numbers or codes are written down or photographed. */
  public static final ShopFact<Boolean> CARD_DATA_WRITTEN_DOWN =
      truth(ShopPart.SECURITY, "cardDataWrittenDown");

  /** Whether guests use the network that terminals or registers use. */
  public static final ShopFact<Boolean> GUESTS_SHARE_NETWORK =
      truth(ShopPart.SECURITY, "guestsShareNetwork");

  /** Whether a terminal stands ready that can take over at once. */
  public static final ShopFact<Boolean> SPARE_TERMINAL = truth(ShopPart.READINESS, "spareTerminal");

  /** Whether there is a second way to the host, a mobile router for example. */
  public static final ShopFact<Boolean> SECOND_LINK = truth(ShopPart.READINESS, "secondLink");

  /** Whether the acquirer allows payments offline. */
  public static final ShopFact<Boolean> OFFLINE_ALLOWED =
      truth(ShopPart.READINESS, "offlineAllowed");

  /** The most a payment offline may be, by the acquirer's terms. */
  public static final ShopFact<BigDecimal> OFFLINE_LIMIT =
      amount(ShopPart.READINESS, "offlineLimit");

  /** Whether the acquirer allows paper vouchers. */
  public static final ShopFact<Boolean> VOUCHERS_ALLOWED =
      truth(ShopPart.READINESS, "vouchersAllowed");

  /** Rolls of receipt paper in stock. */
  public static final ShopFact<Integer> PAPER_ROLLS = count(ShopPart.READINESS, "paperRolls");

  /** Who decides when it fails. */
  public static final ShopFact<String> DECIDES = text(ShopPart.READINESS, "decides");

  /** The acquirer's help desk. */
  public static final ShopFact<PhoneNumber> ACQUIRER_PHONE = phone("acquirerPhone");

  /** The terminal vendor's help desk. */
  public static final ShopFact<PhoneNumber> VENDOR_PHONE = phone("vendorPhone");

  /** The network provider's help desk. */
  public static final ShopFact<PhoneNumber> NETWORK_PHONE = phone("networkPhone");

  /** When the plan for an emergency was last gone through with everybody. */
  public static final ShopFact<LocalDate> LAST_DRILL = day(ShopPart.READINESS, "lastDrill");

  /** The plan in force: a name of {@code plans.csv}, where it is one of them. */
  public static final ShopFact<String> PLAN = text(ShopPart.CONTRACT, "plan");

  /** ISO 4217, of every amount of the shop. */
  public static final ShopFact<String> CURRENCY =
      form(ShopPart.CONTRACT, "currency", "[A-Z]{3}", "must be three capital letters (ISO 4217)");

  /** Card turnover of a month. */
  public static final ShopFact<BigDecimal> MONTHLY_VOLUME =
      amount(ShopPart.CONTRACT, "monthlyVolume");

  /** What a card payment comes to on average. */
  public static final ShopFact<BigDecimal> AVERAGE_TICKET =
      amount(ShopPart.CONTRACT, "averageTicket");

  /** Per cent of the turnover by domestic debit cards. */
  public static final ShopFact<BigDecimal> DEBIT_SHARE = percent(ShopPart.CONTRACT, "debitShare");

  /** Per cent of the turnover by domestic credit cards. */
  public static final ShopFact<BigDecimal> CREDIT_SHARE = percent(ShopPart.CONTRACT, "creditShare");

  /** Per cent of the turnover by cards from abroad. */
  public static final ShopFact<BigDecimal> FOREIGN_SHARE =
      percent(ShopPart.CONTRACT, "foreignShare");

  /** Per cent of the turnover by payment codes. */
  public static final ShopFact<BigDecimal> QR_SHARE = percent(ShopPart.CONTRACT, "qrShare");

  /** What is paid now, in per cent of a payment. */
  public static final ShopFact<BigDecimal> PERCENT = percent(ShopPart.CONTRACT, "percent");

  /** What is paid now for each payment. */
  public static final ShopFact<BigDecimal> FIXED = amount(ShopPart.CONTRACT, "fixed");

  /** What is paid now a month, devices included. */
  public static final ShopFact<BigDecimal> MONTHLY = amount(ShopPart.CONTRACT, "monthly");

  /** The least that is charged a month for payments. */
  public static final ShopFact<BigDecimal> MINIMUM_MONTHLY =
      amount(ShopPart.CONTRACT, "minimumMonthly");

  /** How long the contract binds, in months. */
  public static final ShopFact<Integer> TERM_MONTHS = count(ShopPart.CONTRACT, "termMonths");

  /** What leaving early costs. */
  public static final ShopFact<BigDecimal> EXIT_FEE = amount(ShopPart.CONTRACT, "exitFee");

  /** The last day of the contract, after which it ends or goes on by itself. */
  public static final ShopFact<LocalDate> ENDS = day(ShopPart.CONTRACT, "ends");

  /** How many days before its end notice must be given. */
  public static final ShopFact<Integer> NOTICE_DAYS = count(ShopPart.CONTRACT, "noticeDays");

  /** How long a lease of the devices binds, in months. */
  public static final ShopFact<Integer> DEVICE_LEASE_MONTHS =
      count(ShopPart.CONTRACT, "deviceLeaseMonths");

  /** Whether an application with an acquirer is being made. */
  public static final ShopFact<Boolean> APPLYING = truth(ShopPart.APPLICATION, "applying");

  /** The papers at hand: names of {@code papers.csv}. */
  public static final ShopFact<List<String>> PAPERS = words(ShopPart.APPLICATION, "papers");

  /** At which terminal. */
  public static final ShopFact<String> INCIDENT_TERMINAL = text(ShopPart.INCIDENT, "terminal");

  /** The cause that the diagnoses named. */
  public static final ShopFact<String> INCIDENT_CAUSE = text(ShopPart.INCIDENT, "cause");

  /** How often within a week. */
  public static final ShopFact<Integer> INCIDENT_TIMES = count(ShopPart.INCIDENT, "times");

  private final ShopPart part;
  private final String name;
  private final Class<?> type;
  private final boolean several;
  private final Predicate<? super T> bounds;
  private final String detail;

  private ShopFact(
      ShopPart part,
      String name,
      Class<?> type,
      boolean several,
      Predicate<? super T> bounds,
      String detail) {
    this.part = part;
    this.name = name;
    this.type = type;
    this.several = several;
    this.bounds = bounds;
    this.detail = detail;
    FACTS.add(this);
  }

  private static boolean any(Object value) {
    return true;
  }

  private static ShopFact<String> text(ShopPart part, String name) {
    return new ShopFact<>(
        part,
        name,
        String.class,
        false,
        ShopFact::isShort,
        "must have 1 to " + LONGEST_TEXT + " characters");
  }

  private static ShopFact<String> form(ShopPart part, String name, String form, String detail) {
    return new ShopFact<>(part, name, String.class, false, text -> text.matches(form), detail);
  }

  private static ShopFact<List<String>> words(ShopPart part, String name) {
    return new ShopFact<>(
        part,
        name,
        String.class,
        true,
        words -> words.size() <= MOST_VALUES && words.stream().allMatch(ShopFact::isShort),
        "must have at most "
            + MOST_VALUES
            + " values of at most "
            + LONGEST_TEXT
            + " characters each");
  }

  private static boolean isShort(String text) {
    return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_TEXT;
  }

  private static ShopFact<LocalDate> day(ShopPart part, String name) {
    return new ShopFact<>(
        part,
        name,
        LocalDate.class,
        false,
        day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
        "must be in the years 1970 to 9999");
  }

  private static ShopFact<Boolean> truth(ShopPart part, String name) {
    return new ShopFact<>(part, name, Boolean.class, false, ShopFact::any, "");
  }

  private static ShopFact<BigDecimal> percent(ShopPart part, String name) {
    return new ShopFact<>(
        part,
        name,
        BigDecimal.class,
        false,
        value -> isPlain(value) && value.compareTo(BigDecimal.valueOf(PER_CENT)) <= 0,
        "must be from 0 to 100, with at most 6 decimals");
  }

  private static ShopFact<BigDecimal> amount(ShopPart part, String name) {
    return new ShopFact<>(
        part,
        name,
        BigDecimal.class,
        false,
        value -> isPlain(value) && value.compareTo(LARGEST) <= 0,
        "must be from 0 to 1000000000000, with at most 6 decimals");
  }

  /** Not so small either that its digits would fill a page. */
  private static boolean isPlain(BigDecimal value) {
    return value.signum() >= 0 && value.scale() <= MOST_DECIMALS && value.scale() >= -MOST_ZEROS;
  }

  private static ShopFact<Integer> count(ShopPart part, String name) {
    return new ShopFact<>(
        part,
        name,
        Integer.class,
        false,
        value -> value >= 0 && value <= MOST,
        "must be from 0 to " + MOST);
  }

  private static ShopFact<PhoneNumber> phone(String name) {
    return new ShopFact<>(ShopPart.READINESS, name, PhoneNumber.class, false, ShopFact::any, "");
  }

  private static <E extends Enum<E>> ShopFact<E> oneOf(ShopPart part, String name, Class<E> type) {
    return new ShopFact<>(part, name, type, false, ShopFact::any, "");
  }

  private static <E extends Enum<E>> ShopFact<List<E>> several(
      ShopPart part, String name, Class<E> type) {
    return new ShopFact<>(
        part,
        name,
        type,
        true,
        values -> values.size() <= MOST_VALUES,
        "must have at most " + MOST_VALUES + " values");
  }

  /** All facts, in the order of the contract. */
  public static List<ShopFact<?>> all() {
    return Collections.unmodifiableList(FACTS);
  }

  /** Those of one part, in the same order. */
  public static List<ShopFact<?>> of(ShopPart part) {
    return FACTS.stream().filter(fact -> fact.part == part).toList();
  }

  /** What it is a fact of. */
  public ShopPart part() {
    return part;
  }

  /** As in JSON, for example {@code lastCleaning}; unique within its part. */
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

  /** The value as it is kept: a list without nulls; an empty one says that there is none. */
  @Nullable Object known(@Nullable Object value) {
    return !several || value == null
        ? type.cast(value)
        : ((List<?>) value).stream().filter(Objects::nonNull).map(type::cast).toList();
  }

  /** Whether it is a day that may lie ahead; of any other, one ahead is a slip. */
  public boolean mayLieAhead() {
    return equals(CERTIFICATE_ENDS) || equals(ENDS);
  }

  /** What is wrong with a value of the fact; {@code field}: where it stands. */
  @SuppressWarnings("unchecked") // known() has cast it
  List<FieldProblem> problems(String field, Object value) {
    return bounds.test((T) value)
        ? List.of()
        : List.of(new FieldProblem(field, "out-of-range", detail));
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
