package org.posrules.service.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What keeps somebody from using a page, as axe-core finds it. It runs in the page itself: axe's
 * own runner fetches all that is in order too, through a second window that it waits one second
 * for.
 */
public final class Accessibility {
  private static final String AXE = read();
  private static final String RUN =
      """
      const done = arguments[0];
      axe.run({resultTypes: ['violations']}).then(
        result => done(result.violations
          .filter(rule => ['serious', 'critical'].includes(rule.impact))
          .map(rule => rule.id + ': ' + rule.nodes[0].html)),
        error => done(['axe failed: ' + error]));
      """;

  private Accessibility() {}

  /** The serious problems of the page that is shown, each with the first place that has it. */
  public static List<String> problems(ChromeDriver driver) {
    driver.executeScript(AXE);
    return ((List<?>) Objects.requireNonNull(driver.executeAsyncScript(RUN)))
        .stream().map(String::valueOf).toList();
  }

  private static String read() {
    try (InputStream in =
        Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
