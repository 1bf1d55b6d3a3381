package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.AdviceCode;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.Outcome;
import org.posrules.facts.EmvSignal;
import org.posrules.facts.Strength;
import org.posrules.rulebook.CodeRow;

/** Every row of every table, alone, leads to the cause that it names. */
class TableRowsTest {
  private static final Map<String, Map<String, CodeRow>> CODES = BundledRulebook.content().codes();
  private static final Set<String> ADVICE =
      BundledRulebook.files()
          .get("tables/codes/network-advice.csv")
          .lines()
          .skip(1)
          .map(line -> line.substring(0, line.indexOf(',')))
          .collect(Collectors.toSet());
  private static final String HTTP = "http";
  private static final String DEVICE = "device";
  private static final String BIT = "B\\db\\d";

  /** Schemes of response codes. */
  static List<String> schemes() {
    return CODES.keySet().stream()
        .filter(scheme -> !ADVICE.contains(scheme))
        .filter(scheme -> !scheme.equals(HTTP) && !scheme.equals(DEVICE))
        .filter(scheme -> !Set.of("emv-tvr", "emv-cvm", "emv-tsi").contains(scheme))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void rows_ofAScheme_leadToTheirCauses(String scheme) {
    assertEquals(List.of(), misses(faulty(scheme), TableRowsTest::byResponseCode));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void rows_forNoFault_nameNone(String scheme) {
    assertEquals(List.of(), faults(faultless(scheme), TableRowsTest::byResponseCode));
  }

  @Test
  void rows_ofHttp_leadToTheirCausesByHttpStatus() {
    assertEquals(List.of(), misses(faulty(HTTP), TableRowsTest::byHttpStatus));
  }

  @Test
  void rows_ofHttpForNoFault_nameNone() {
    assertEquals(List.of(), faults(faultless(HTTP), TableRowsTest::byHttpStatus));
  }

  @Test
  void rows_ofNetworkAdvice_leadToTheirCausesByAdviceCode() {
    List<CodeRow> rows = ADVICE.stream().sorted().flatMap(s -> faulty(s).stream()).toList();
    assertEquals(List.of(), misses(rows, TableRowsTest::byAdviceCode));
  }

  @Test
  void words_andAliasesOfDevices_leadToTheirCauses() {
    List<String> misses = new ArrayList<>();
    BundledRulebook.content()
        .devices()
        .forEach(
            (word, row) -> {
              if (!row.noFault()) {
                miss(word, row, byDeviceStatus(word), misses);
              }
            });
    assertEquals(List.of(), misses);
  }

  @Test
  void words_ofDevicesWithNothingWrong_nameNoFault() {
    List<CodeRow> rows =
        BundledRulebook.content().devices().values().stream().filter(CodeRow::noFault).toList();
    assertEquals(List.of(), faults(rows, row -> byDeviceStatus(row.code())));
  }

  static Stream<CodeRow> emvRows() {
    return Stream.of("emv-tvr", "emv-cvm").flatMap(scheme -> faulty(scheme).stream());
  }

  @ParameterizedTest
  @MethodSource("emvRows")
  void row_ofEmv_isReadBackFromItsBytes(CodeRow row) {
    List<String> rows =
        BundledRulebook.rooms().signals(inEmv(row)).stream()
            .filter(EmvSignal.class::isInstance)
            .map(signal -> ((EmvSignal) signal).row())
            .filter(read -> !read.startsWith("emv-cvm/B1") || row.code().startsWith("B1"))
            .toList();
    assertEquals(List.of(row.row()), rows);
  }

  @Test
  void rows_ofEmvForNoFault_areNoSignals() {
    List<CodeRow> rows =
        Stream.of("emv-tvr", "emv-cvm", "emv-tsi").flatMap(s -> faultless(s).stream()).toList();
    for (CodeRow row : rows) {
      assertEquals(
          List.of(),
          BundledRulebook.rooms().signals(inEmv(row)).stream()
              .filter(signal -> signal instanceof EmvSignal bit && bit.row().equals(row.row()))
              .toList());
    }
  }

  private static List<CodeRow> faulty(String scheme) {
    return rows(scheme).stream().filter(row -> !row.noFault()).toList();
  }

  private static List<CodeRow> faultless(String scheme) {
    return rows(scheme).stream().filter(CodeRow::noFault).toList();
  }

  private static Collection<CodeRow> rows(String scheme) {
    return CODES.getOrDefault(scheme, Map.of()).values();
  }

  private interface Putting {
    FailedTransaction into(CodeRow row);
  }

  private static FailedTransaction byResponseCode(CodeRow row) {
    return FailedTransaction.builder()
        .responseCode(row.code())
        .responseCodeScheme(row.scheme())
        .build();
  }

  private static FailedTransaction byHttpStatus(CodeRow row) {
    return FailedTransaction.builder().httpStatus(Integer.valueOf(row.code())).build();
  }

  private static FailedTransaction byAdviceCode(CodeRow row) {
    return FailedTransaction.builder().adviceCode(new AdviceCode(row.scheme(), row.code())).build();
  }

  private static FailedTransaction byDeviceStatus(String word) {
    return FailedTransaction.builder().deviceStatus(List.of(word)).build();
  }

  /** The bytes in which only this bit is set, or only this value stands. */
  private static FailedTransaction inEmv(CodeRow row) {
    byte[] bytes =
        new byte[row.scheme().equals("emv-tvr") ? 5 : row.scheme().equals("emv-tsi") ? 2 : 3];
    int at = row.code().charAt(1) - '1';
    bytes[at] =
        row.code().matches(BIT)
            ? (byte) (1 << (row.code().charAt(3) - '1'))
            : (byte) Integer.parseInt(row.code().substring(3), 16);
    if (row.scheme().equals("emv-cvm") && at != 0) {
      bytes[0] = 0x1F;
    }
    String hex = HexFormat.of().formatHex(bytes);
    FailedTransaction.Builder given = FailedTransaction.builder();
    return switch (row.scheme()) {
      case "emv-tvr" -> given.tvr(hex).build();
      case "emv-tsi" -> given.tsi(hex).build();
      default -> given.cvmResults(hex).build();
    };
  }

  private static List<String> misses(List<CodeRow> rows, Putting putting) {
    List<String> misses = new ArrayList<>();
    rows.forEach(row -> miss(row.row(), row, putting.into(row), misses));
    return misses;
  }

  /** A hint is too little to name a fault, yet its cause is considered. */
  private static void miss(String what, CodeRow row, FailedTransaction given, List<String> misses) {
    Diagnosis diagnosis = BundledRulebook.engine().diagnose(given);
    boolean considered =
        diagnosis.nearMisses().stream().anyMatch(miss -> miss.cause().equals(row.cause()));
    boolean led =
        diagnosis.cause().equals(row.cause()) || (row.strength() == Strength.WEAK && considered);
    if (!led) {
      misses.add(what + " is " + row.cause() + ", diagnosed " + diagnosis.cause());
    }
  }

  private static List<String> faults(List<CodeRow> rows, Putting putting) {
    return rows.stream()
        .filter(row -> diagnosed(putting.into(row)).outcome() == Outcome.DIAGNOSED)
        .map(row -> row.row() + " is no fault, diagnosed " + diagnosed(putting.into(row)).cause())
        .toList();
  }

  private static Diagnosis diagnosed(FailedTransaction given) {
    return BundledRulebook.engine().diagnose(given);
  }
}
