package org.posrules.service.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.posrules.PaymentState;
import org.posrules.history.Dimension;
import org.posrules.service.testing.Accessibility;
import org.posrules.service.testing.Chromium;

/** The page in a real browser, from a file. */
class ReportPageTest {
  @TempDir private static Path folder;
  private static ChromeDriver driver;

  @BeforeAll
  static void write() throws IOException {
    Optional<String> missing = Chromium.missing();
    Assumptions.assumeTrue(missing.isEmpty(), () -> "the page was not tried: " + missing.get());
    try (Seeded seeded = new Seeded(folder)) {
      fill(seeded);
      for (String language : List.of("en", "zh")) {
        Files.writeString(folder.resolve(language + ".html"), seeded.html(language));
      }
    }
    driver = Chromium.start();
  }

  @AfterAll
  static void quit() {
    if (driver != null) {
      driver.quit();
    }
  }

  private static void fill(Seeded seeded) {
    List<String> dirty = seeded.add(14, 100, "T-1", "CHIP_NOT_READABLE");
    dirty.forEach(id -> seeded.close(id, "CLEAN_CARD_AND_READER", !id.equals(dirty.get(0))));
    seeded.close(
        seeded.add(3, 60, "T-2", "CARD_EXPIRED", PaymentState.DECLINED).get(0),
        "USE_OTHER_CARD",
        true);
    seeded.add(9, 30, "T-3".repeat(30), "HOST_TIMEOUT", PaymentState.UNKNOWN);
    seeded.add(2, 9, "<img src=x onerror=alert(1)>", "HOST_TIMEOUT", PaymentState.CHARGED);
    seeded.add(20, 24 * 9, "T-1", "CHIP_NOT_READABLE");
    seeded.outage("ONE", Dimension.ACQUIRER, "ACQ-1", 2, null);
    seeded.outage("TWO", Dimension.REGION, "华东", 90, Seeded.NOON.minusSeconds(300_000));
  }

  private static void open(String language, int width, String theme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    driver.get(folder.resolve(language + ".html").toUri().toString());
    driver.executeScript("document.querySelectorAll('details').forEach(fold => fold.open = true)");
  }

  @ParameterizedTest
  @CsvSource({"en, 1280, light", "en, 360, dark", "zh, 1280, dark", "zh, 360, light"})
  void page_isAccessible(String language, int width, String theme) {
    open(language, width, theme);

    assertEquals(List.of(), Accessibility.problems(driver));
  }

  @ParameterizedTest
  @CsvSource({"en, 320", "zh, 320", "en, 1280"})
  void page_ofAnyWidth_doesNotScrollSideways(String language, int width) {
    open(language, width, "light");

    Object overhang =
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");

    assertEquals(0L, overhang);
  }

  @ParameterizedTest
  @CsvSource({"en", "zh"})
  void page_leavesTheBrowserNothingToComplainOf(String language) {
    open(language, 1280, "light");

    assertEquals(
        List.of(),
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .toList());
  }

  @Test
  void names_thatAreHostile_makeNoElements() {
    open("en", 1280, "light");

    assertEquals(List.of(), driver.findElements(By.cssSelector("img, script")));
  }
}
