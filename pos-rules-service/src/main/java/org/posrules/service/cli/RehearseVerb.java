package org.posrules.service.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.posrules.service.http.HttpService;
import org.posrules.service.rulebooks.Engine;
import org.posrules.service.settings.Setting;
import org.posrules.service.settings.Settings;
import picocli.CommandLine.Command;

/**
 * Does once what a diagnosis and a service do. The start script runs it to keep the classes that
 * this loads: a service cannot keep its own, for it would call itself ready while it writes them.
 */
@Command(
    name = "rehearse",
    hidden = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Diagnoses one text, starts a service at a free port of this machine alone, asks",
      "it once and stops it. The start script runs this to keep the loaded classes."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules rehearse",
      "",
      "Exit: 0 fine, 2 no port can be had, 70 a fault of this program."
    })
final class RehearseVerb implements Callable<Integer> {
  private static final String TEXT = "NO COMMUNICATION";

  /** Nobody else's: no setting of the environment counts. */
  private static final Map<Setting, List<String>> ALONE =
      Map.of(Setting.PORT, List.of("0"), Setting.DRAIN, List.of("0"));

  private final Console console;
  private final Engine.Maker engines;

  RehearseVerb(Console console, Engine.Maker engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    PosRules.run(console, engines, service -> {}, "diagnose", "--text", TEXT);
    PosRules.run(console, engines, service -> {}, "diagnose", "--json", "--text", TEXT);
    return new ServeVerb(console, engines, RehearseVerb::ask)
        .serve(Settings.of(ALONE, Map.of(), null));
  }

  private static void ask(HttpService service) {
    try {
      URL url = new URL("http", "127.0.0.1", service.port(), "/v1/diagnoses");
      HttpURLConnection asked = (HttpURLConnection) url.openConnection();
      asked.setRequestProperty("Content-Type", "application/json");
      asked.setRequestProperty("Connection", "close"); // the service waits for whoever stays
      asked.setDoOutput(true);
      try (OutputStream body = asked.getOutputStream()) {
        body.write(("{\"errorText\": \"" + TEXT + "\"}").getBytes(StandardCharsets.UTF_8));
      }
      try (InputStream answer = asked.getInputStream()) {
        answer.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
