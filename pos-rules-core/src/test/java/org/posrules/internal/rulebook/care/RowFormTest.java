package org.posrules.internal.rulebook.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.BundledRulebook;
import org.posrules.care.Environment;
import org.posrules.facts.Severity;
import org.posrules.internal.rulebook.care.Fee.Card;

class RowFormTest {
  private static final RowForm<Routine> ROUTINE = RowForm.of(Routine.class);
  private static final RowForm<Fee> FEE = RowForm.of(Fee.class);

  private static String refusal(RowForm<?> form, String column, String text) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> form.value(column, text)).getMessage());
  }

  static List<CareTable<?>> tables() {
    return CareTable.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  <R extends Record> void row_writtenAndRead_isTheSame(CareTable<R> table) {
    for (R row : BundledRulebook.content().care().rows(table)) {
      assertEquals(row, table.form().parsed(table.form().fields(row)));
    }
  }

  @Test
  void columns_areTheComponents_inTheWayOfTables() {
    assertEquals(
        List.of("finding", "fact", "every_days", "harsh", "harsh_days", "severity", "source"),
        ROUTINE.columns());
  }

  @Test
  void fields_ofARow_areValuesOfTheTypesOfItsColumns() {
    Routine row =
        ROUTINE.parsed(
            List.of("CLEANING_OVERDUE", "lastCleaning", "7", "DUST / GREASE", "1", "LOW", "seen"));
    assertEquals(
        new Routine(
            "CLEANING_OVERDUE",
            "lastCleaning",
            7,
            List.of(Environment.DUST, Environment.GREASE),
            1,
            Severity.LOW,
            "seen"),
        row);
  }

  @Test
  void fields_thatMayBeEmpty_standForNothing() {
    Routine row =
        ROUTINE.parsed(List.of("CLEANING_OVERDUE", "lastCleaning", "7", "", "", "LOW", "seen"));
    assertEquals(List.of(), row.harsh());
    assertEquals(0, row.harshDays());
  }

  @Test
  void amount_withoutACap_hasNone() {
    Fee fee = FEE.parsed(List.of("PLAN", "DEBIT", "0", "0.48", "0", ""));
    assertEquals(
        new Fee("PLAN", Card.DEBIT, BigDecimal.ZERO, new BigDecimal("0.48"), BigDecimal.ZERO, null),
        fee);
  }

  @ParameterizedTest
  @CsvSource({
    "every_days, 7d, must be a whole number",
    "every_days, -7, must be a whole number",
    "severity, SOON, 'must be one of LOW, MEDIUM, HIGH, URGENT'",
    "harsh, DUST/RAIN, 'must be one of DUST, GREASE, HEAT, DAMP, OUTDOORS'"
  })
  void field_thatIsNoValueOfItsColumn_isRefused(String column, String text, String told) {
    assertEquals(told, refusal(ROUTINE, column, text));
  }

  @ParameterizedTest
  @CsvSource({"0.55%", "1E3", "-1", "'0,55'"})
  void amount_thatIsNoPlainNumber_isRefused(String text) {
    assertEquals("must be a number such as 0.55", refusal(FEE, "percent", text));
  }

  @Test
  void day_thatTheCalendarDoesNotHave_isRefused() {
    assertEquals(
        "must be a day such as 2026-11-30",
        refusal(RowForm.of(KnownVersion.class), "released", "2026-02-30"));
  }
}
