package org.posrules.service.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, without a window and without calls to its makers. */
public final class Chromium {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
  private static final List<String> DRIVERS = List.of("chromedriver");
  private static final List<String> PLACES =
      List.of("/usr/bin", "/usr/lib/chromium", "/usr/lib/chromium-browser", "/opt/google/chrome");

  private Chromium() {}

  /** What is not there; empty when all is. */
  public static Optional<String> missing() {
    if (find(BROWSERS).isEmpty()) {
      return Optional.of("no Chromium on the path or in " + PLACES);
    }
    return find(DRIVERS).isEmpty()
        ? Optional.of("no chromedriver on the path or in " + PLACES)
        : Optional.empty();
  }

  public static ChromeDriver start() throws IOException {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(find(DRIVERS).orElseThrow())
            .build();
    return new ChromeDriver(service, options());
  }

  private static ChromeOptions options() throws IOException {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(find(BROWSERS).orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + Files.createTempDirectory("pos-rules-test"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.INFO);
    options.setCapability("goog:loggingPrefs", logs);
    options.setExperimentalOption("perfLoggingPrefs", Map.of("enablePage", false));
    return options;
  }

  private static Optional<File> find(List<String> names) {
    List<String> path = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    String suffix =
        System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win") ? ".exe" : "";
    return Stream.concat(path.stream(), PLACES.stream())
        .flatMap(place -> names.stream().map(name -> Path.of(place, name + suffix)))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }
}
