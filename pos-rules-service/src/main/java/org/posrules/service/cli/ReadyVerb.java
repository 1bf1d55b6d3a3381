package org.posrules.service.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.Callable;
import org.posrules.service.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks a running service whether it takes work, where nothing else is there to ask. */
@Command(
    name = "ready",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Asks a running service whether it is ready; for the health check of an image.",
    footer = {
      "",
      "Examples:",
      "  pos-rules ready",
      "  pos-rules ready http://127.0.0.1:9000",
      "",
      "Exit: 0 ready, 1 not ready or no answer within 3 s, 2 wrong flags, 70 a fault of",
      "this program."
    })
final class ReadyVerb implements Callable<Integer> {
  private static final int PATIENCE_MILLIS = 3_000;

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080",
      description = "Where the service listens. Default: ${DEFAULT-VALUE}.")
  private String url = "";

  ReadyVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!url.matches("https?://[^/?#]+/?")) {
      throw new UsageException("URL: must be scheme, host and port, as in http://127.0.0.1:8080");
    }
    boolean ready = isReady();
    console.out().println(Words.in(console.locale()).get(ready ? "ready" : "ready.not"));
    return ready ? ExitCode.FINE : ExitCode.FAILED;
  }

  private boolean isReady() {
    try {
      URL path = new URL(url.replaceAll("/$", "") + "/health/ready");
      HttpURLConnection asked = (HttpURLConnection) path.openConnection();
      asked.setConnectTimeout(PATIENCE_MILLIS);
      asked.setReadTimeout(PATIENCE_MILLIS);
      return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
