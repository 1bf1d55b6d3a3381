package org.posrules.service.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.posrules.service.http.HttpService;
import org.posrules.service.http.ServiceSettings;
import org.posrules.service.http.ServiceStartException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the HTTP service until the process is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs the HTTP service until SIGTERM or Ctrl-C.",
    footer = {
      "",
      "Examples:",
      "  pos-rules serve",
      "  pos-rules serve --port 9000 --rules my-rules",
      "  curl -H 'Content-Type: application/json' \\",
      "       -d '{\"errorText\": \"NO COMMUNICATION\"}' http://127.0.0.1:8080/v1/diagnoses",
      "",
      "The service asks nobody who they are: give it another host than 127.0.0.1 only where",
      "everybody who reaches it may use it."
    })
final class ServeVerb implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Console console;
  private final Engines engines;
  private final Consumer<HttpService> untilStopped;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Where to listen. Default: ${DEFAULT-VALUE}, for this machine only.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Default: ${DEFAULT-VALUE}. 0: any free port.")
  private int port;

  @Mixin private RulesFlag rules = new RulesFlag();

  ServeVerb(Console console, Engines engines, Consumer<HttpService> untilStopped) {
    this.console = console;
    this.engines = engines;
    this.untilStopped = untilStopped;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > LAST_PORT) {
      throw new UsageException("--port: must be from 0 to " + LAST_PORT);
    }
    try (HttpService service =
        HttpService.start(ServiceSettings.at(host, port), engines.open(rules.source()))) {
      console.err().println("listening at http://" + host + ":" + service.port());
      untilStopped.accept(service);
      return ExitCode.FINE;
    } catch (ServiceStartException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
