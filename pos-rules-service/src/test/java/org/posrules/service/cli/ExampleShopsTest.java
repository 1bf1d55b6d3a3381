package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.DiagnosticEngine;
import org.posrules.care.CareFinding;
import org.posrules.care.CareTopic;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.internal.authoring.cases.ShopReader;
import org.posrules.rulebook.RuleProblem;

/** The shops that readers begin with. */
class ExampleShopsTest {
  private static final DiagnosticEngine ENGINE = DiagnosticEngine.create();

  private final List<RuleProblem> problems = new ArrayList<>();

  private ShopAssessment assessed(String name) throws IOException {
    Shop shop = ShopReader.read(name, Files.readString(Path.of("docs", "shops", name)), problems);
    return ENGINE.assess(shop);
  }

  @ParameterizedTest
  @ValueSource(strings = {"corner-shop.yaml", "cafe.yaml"})
  void example_isWithoutMistakes(String name) throws IOException {
    List<String> notes = assessed(name).notes();

    assertEquals(List.of(), problems);
    assertEquals(List.of(), notes);
  }

  @ParameterizedTest
  @CsvSource({
    "corner-shop.yaml, 'DEFAULT_PASSWORDS_IN_USE, BACKUP_ON_SAME_DEVICE, FIRMWARE_OUTDATED'",
    "cafe.yaml, 'SETTLEMENT_OVERDUE, NOT_COMMISSIONED, GUESTS_SHARE_NETWORK'"
  })
  void example_hasItsFirstFindings(String name, String first) throws IOException {
    List<String> findings =
        assessed(name).findings().stream().limit(3).map(CareFinding::finding).toList();

    assertEquals(List.of(first.split(", ")), findings);
  }

  @ParameterizedTest
  @CsvSource({"corner-shop.yaml, INSTALLATION REVIEW", "cafe.yaml, APPLICATION REVIEW"})
  void example_showsNearlyAllTopics(String name, String without) throws IOException {
    Set<CareTopic> missing = EnumSet.allOf(CareTopic.class);
    assessed(name).findings().forEach(finding -> missing.remove(finding.topic()));

    assertEquals(without, String.join(" ", missing.stream().map(CareTopic::name).toList()));
  }
}
