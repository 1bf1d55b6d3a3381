package org.posrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.DiagnosticEngine;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;

class AssessmentJsonTest {

  static Stream<ShopAssessment> assessments() {
    return Stream.of(
        Assessments.whole(),
        Assessments.empty(),
        DiagnosticEngine.create().assess(Shop.builder().build()));
  }

  @ParameterizedTest
  @MethodSource("assessments")
  void assessment_writtenAndRead_isTheSame(ShopAssessment given) throws IOException {
    assertEquals(given, AssessmentJson.decode(AssessmentJson.encode(given)));
  }

  @Test
  void parts_areWrittenInTheOrderOfTheContract() {
    String json = new String(AssessmentJson.encode(Assessments.empty()), UTF_8);

    assertEquals(
        "{\"assessedOn\":\"2026-11-28\",\"rulebook\":{\"version\":\"\",\"digest\":\"\","
            + "\"overlays\":[]},\"language\":\"en\",\"name\":\"\",\"summary\":\"\",\"findings\":[],"
            + "\"notGiven\":[],\"plans\":[],\"sheets\":[],\"notes\":[]}",
        json);
  }

  @Test
  void amounts_areNumbersAsTheyAre() {
    String json = new String(AssessmentJson.encode(Assessments.whole()), UTF_8);

    assertTrue(json.contains("\"yearly\":1234567890.10,"), json);
    assertTrue(json.contains("\"breakEvenVolume\":null,"), json);
  }

  @Test
  void assessment_withAMemberOfALaterVersion_isRead() throws IOException {
    String later =
        new String(AssessmentJson.encode(Assessments.whole()), UTF_8)
            .replaceFirst("\\{", "{\"newer\":[{\"a\":1}],");

    assertEquals(Assessments.whole(), AssessmentJson.decode(later.getBytes(UTF_8)));
  }

  @Test
  void bytes_thatAreNoAssessment_areRefusedWithoutBeingRepeated() {
    byte[] bytes = "{\"assessedOn\":\"s3cr3t\"}".getBytes(UTF_8);
    IOException refused = assertThrows(IOException.class, () -> AssessmentJson.decode(bytes));

    assertFalse(refused.getMessage().contains("s3cr3t"));
  }
}
