package org.posrules.iso8583;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.posrules.iso8583.Messages.PAN;
import static org.posrules.iso8583.Messages.sale;
import static org.posrules.iso8583.Messages.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.FailedTransaction;

class ChipDataTest {
  private static final String CHIP =
      "9F2701809505000004800082021C009B02E8009F34031E0300"
          + "5A08"
          + PAN
          + "5713"
          + PAN
          + "D27122011234567890FFFF";

  private static FailedTransaction facts(String chip, List<Integer> leftOut) {
    return Iso8583.standard()
        .leftOut(leftOut::add)
        .failed(with(with(sale(), 7, null), 55, chip)::get, null)
        .build();
  }

  @Test
  void chipData_ofARequest_givesResults() {
    FailedTransaction facts = facts(CHIP, new ArrayList<>());

    assertEquals("0000048000", facts.tvr());
    assertEquals("E800", facts.tsi());
    assertEquals("1E0300", facts.cvmResults());
    assertEquals("80", facts.cryptogramInformation());
  }

  @Test
  void chipData_cardNumberAndTrack_areNotKept() {
    Set<String> wanted = Set.of("95", "9B", "9F34", "9F27");

    assertEquals(wanted, ChipData.read(CHIP, wanted).orElseThrow().keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9505000004800", // half a byte
        "95050000048000ZZ", // not hexadecimal
        "950500000480009B03E800", // longer than the data
        "950500000480009B", // no length
        "950500000480009F", // half a tag
        "95050000048000DF8181810100", // a tag of four bytes
        "950500000480009B80E8000000", // no fixed end
        "950500000480009B83000002E800", // a length of three bytes
        "950500000480009505000000000000", // twice
        "95050000048000 9B02E800"
      })
  void chipData_malformed_isLeftOutAsAWhole(String chip) {
    List<Integer> leftOut = new ArrayList<>();
    FailedTransaction facts = facts(chip, leftOut);

    assertNull(facts.tvr());
    assertEquals(List.of(55), leftOut);
  }

  @Test
  void chipData_resultTooShort_aloneIsLeftOut() {
    List<Integer> leftOut = new ArrayList<>();
    FailedTransaction facts = facts("9504000004809B02E800", leftOut);

    assertNull(facts.tvr());
    assertEquals("E800", facts.tsi());
    assertEquals(List.of(55), leftOut);
  }

  @Test
  void chipData_longLengthsAndFilling_areRead() {
    String chip = "0000" + "9F10820003010203" + "00" + "9B8102E800";

    assertEquals(Optional.of(Map.of("9B", "E800")), ChipData.read(chip, Set.of("9B", "95")));
  }
}
