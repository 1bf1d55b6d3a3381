package org.posrules.service.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.posrules.DiagnosticEngine;
import org.posrules.memory.LastingHistory;
import org.posrules.memory.MemorySettings;
import org.posrules.rulebook.RuleSource;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.http.HttpService;
import org.posrules.service.http.ServiceSettings;
import org.posrules.service.rulebooks.Engine;
import org.posrules.service.rulebooks.LiveRulebook;
import org.posrules.service.rulebooks.LiveSettings;
import org.posrules.service.rulebooks.Rules;
import org.posrules.service.telemetry.Telemetry;
import org.posrules.service.testing.Chromium;
import org.posrules.store.Location;

/** The console in a browser, before the real service with the rulebook that ships. */
final class ConsolePage implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpService service;
  private final ChromeDriver driver;

  private ConsolePage(HttpService service, ChromeDriver driver) {
    this.service = service;
    this.driver = driver;
  }

  static ConsolePage start() {
    HttpService service = service();
    try {
      return new ConsolePage(service, Chromium.start());
    } catch (IOException e) {
      service.close();
      throw new UncheckedIOException(e);
    }
  }

  private static HttpService service() {
    LastingHistory history =
        LastingHistory.open(
            Location.of(folder().resolve("incidents.db").toString()),
            new MemorySettings(Optional.empty(), outage -> {}),
            Clock.systemUTC());
    LiveSettings usual = LiveSettings.of(ConsolePage::engine);
    LiveSettings remembering =
        new LiveSettings(
            usual.maker(),
            usual.state(),
            usual.watch(),
            usual.caseTime(),
            Optional.of(history),
            usual.shops(),
            usual.clock(),
            usual.listener());
    return HttpService.start(
        ServiceSettings.at("127.0.0.1", 0),
        AccessSettings.open(),
        Telemetry.quiet(),
        LiveRulebook.open(Rules.bundled(), remembering),
        Optional.of(history));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("console");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Engine engine(RuleSource source) {
    return Engine.of(DiagnosticEngine.builder().rules(source).build());
  }

  ChromeDriver driver() {
    return driver;
  }

  String address() {
    return "http://127.0.0.1:" + service.port() + "/";
  }

  /** A page that nobody has used yet, wide and light, in this language and view. */
  void open(String language, String view) {
    prepare(language, view);
    load();
  }

  /** The page of shops, which nobody has used yet, wide and light, in this language. */
  void openShops(String language) {
    prepare(language, "support");
    load("shop");
    until("return document.querySelector('.banner') !== null");
  }

  void openHistory(String language, String query) {
    prepare(language, "support");
    load("history" + query);
    settleHistory();
  }

  /** Until a report, or why there is none, is shown. */
  void settleHistory() {
    until(
        "return document.querySelector('#result[aria-busy=false]') !== null"
            + " && (document.querySelector('#answer section') !== null"
            + " || !document.getElementById('status').hidden)");
  }

  private void prepare(String language, String view) {
    shape(1280, 900, "light");
    if (!driver.getCurrentUrl().startsWith(address())) {
      driver.get(address()); // only a document of the same origin may set it up
    }
    driver.executeScript(
        "localStorage.clear(); localStorage.setItem('pos-rules.language', arguments[0]);"
            + "localStorage.setItem('pos-rules.view', arguments[1]);",
        language,
        view);
  }

  void load() {
    load("");
  }

  private void load(String path) {
    driver.get(address() + path);
    until("return document.querySelector('#app:not([hidden])') !== null");
  }

  /** The window's width and height, and what the system prefers; nothing fades. */
  void shape(int width, int height, String theme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", theme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Has a payment failed at this terminal, as its till would tell; returns when it is kept. */
  void fails(String terminal) {
    String facts = "{\"errorText\":\"CHIP READ ERROR\",\"terminalId\":\"%s\"}".formatted(terminal);
    String told =
        ask(
            request("v1/diagnoses")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(facts)));
    if (!told.contains("\"stored\":true")) {
      throw new AssertionError(told);
    }
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
        .until(
            any ->
                !ask(request("v1/incidents:count?terminal=" + terminal))
                    .contains("\"incidents\":0"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path));
  }

  private static String ask(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts a text in the place of the one that is there, and waits for its answer. */
  void text(String text) {
    driver.executeScript(
        "const field = document.getElementById('text'); field.value = arguments[0];"
            + "field.dispatchEvent(new Event('input'))",
        text);
    settle();
  }

  void fill(String selector, String text) {
    WebElement field = find(selector);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    field.sendKeys(text);
  }

  /** Types into the field of a fact of a shop, found by its label, and waits for the answer. */
  void tell(String label, String text) {
    run(
        "const label = [...document.querySelectorAll('#form label')]"
            + ".find(each => each.textContent === arguments[0]);"
            + "const field = document.getElementById(label.htmlFor); field.value = arguments[1];"
            + "field.dispatchEvent(new Event('input'))",
        label,
        text);
    settle();
  }

  /** Shows the page as paper does, or as the screen again. */
  void onPaper(boolean paper, String theme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            paper ? "print" : "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  /** The language that the browser says its reader has, from the next load on. */
  void speak(String language) {
    driver.executeCdpCommand(
        "Emulation.setUserAgentOverride", Map.of("userAgent", "test", "acceptLanguage", language));
  }

  /** Presses the tabulator until the focus has come there. */
  void tabTo(String selector) {
    for (int presses = 0; presses < 60; presses++) {
      if (Boolean.TRUE.equals(
          run("return document.activeElement.matches(arguments[0])", selector))) {
        return;
      }
      press(Keys.TAB);
    }
    throw new AssertionError("the focus does not come to " + selector);
  }

  /** Presses keys wherever the focus is. */
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Clicks, and waits for the answer when that asks for one. */
  void click(String selector) {
    WebElement element = find(selector);
    run("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
    settle();
  }

  /** Gives a fact that is one of several words, by its button below the chips. */
  void choose(String fact, String words) {
    find("[data-key=add-" + fact + "]").click();
    driver.findElement(By.xpath("//dialog[@open]//button[.='" + words + "']")).click();
    settle();
  }

  /** Gives a fact that is written, by the list of all of them. */
  void give(String fact, String value) {
    find("[data-key=all]").click();
    String name = fact.toLowerCase(Locale.ROOT);
    find("dialog[open] button[data-words$=' " + name + "']").click();
    fill("dialog[open] .controls input", value);
    click("dialog[open] .main");
  }

  /** Waits until the answer shown is to what stands there. */
  void settle() {
    until("return document.getElementById('result').getAttribute('aria-busy') === 'false'");
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  boolean has(String selector) {
    return !driver.findElements(By.cssSelector(selector)).isEmpty();
  }

  /** What can be read there; empty when there is nothing. */
  String read(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .findFirst()
        .map(WebElement::getText)
        .orElse("");
  }

  List<String> readAll(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until a script returns true. */
  void until(String script, Object... arguments) {
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
        .until(any -> Boolean.TRUE.equals(driver.executeScript(script, arguments)));
  }

  /** What the browser complained of since this was last asked, but for refusals of the service. */
  List<String> complaints() {
    return log(LogType.BROWSER)
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("Failed to load resource: the server responded"))
        .toList();
  }

  /** The requests since this was last asked that went elsewhere than to the service. */
  List<String> strayRequests() {
    return log(LogType.PERFORMANCE)
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .filter(url -> url.matches("(http|ws).*") && !url.startsWith(address()))
        .toList();
  }

  private Stream<LogEntry> log(String type) {
    return driver.manage().logs().get(type).getAll().stream();
  }

  @Override
  public void close() {
    driver.quit();
    service.close();
  }
}
