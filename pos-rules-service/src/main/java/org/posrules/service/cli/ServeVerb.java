package org.posrules.service.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.posrules.memory.LastingHistory;
import org.posrules.memory.MemorySettings;
import org.posrules.service.http.HttpService;
import org.posrules.service.http.ServiceStartException;
import org.posrules.service.rulebooks.Engine;
import org.posrules.service.rulebooks.LiveRulebook;
import org.posrules.service.rulebooks.LiveSettings;
import org.posrules.service.settings.RuleSettings;
import org.posrules.service.settings.Setting;
import org.posrules.service.settings.Settings;
import org.posrules.service.settings.SettingsException;
import org.posrules.service.shops.ShopFolder;
import org.posrules.service.telemetry.AccessLog;
import org.posrules.service.telemetry.Metrics;
import org.posrules.service.telemetry.OutageLog;
import org.posrules.service.telemetry.Telemetry;
import org.posrules.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the HTTP service until the process is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "pos-rules serve [--config FILE.yaml] [--print-config] [SETTINGS...]",
    description = {
      "Runs the HTTP service until SIGTERM or Ctrl-C.",
      "",
      "Every setting can also stand in the environment (--port as POSRULES_PORT) or in",
      "a file (port: 8080). A flag comes before the environment, that before the file."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules serve",
      "  pos-rules serve --port 9000 --rules my-rules --state /var/lib/pos-rules",
      "  pos-rules serve --host 0.0.0.0 --keys keys.txt \\",
      "       --tls-cert chain.pem --tls-key key.pem",
      "  pos-rules serve --config service.yaml --print-config",
      "  curl -H 'Content-Type: application/json' \\",
      "       -d '{\"errorText\": \"NO COMMUNICATION\"}' http://127.0.0.1:8080/v1/diagnoses",
      "",
      "Exit: 143 after SIGTERM and 130 after Ctrl-C, in good order; 0 settings",
      "printed, 1 a history that cannot be used now, 2 wrong settings, an address in",
      "use or a rulebook with problems, 3 out of memory, 70 a fault of this program."
    })
final class ServeVerb implements Callable<Integer> {
  private final Console console;
  private final Engine.Maker engines;
  private final Consumer<HttpService> untilStopped;

  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--config", paramLabel = "FILE.yaml", description = "A file with settings.")
  private @Nullable Path file;

  @Option(names = "--print-config", description = "Print the settings with their origin, and end.")
  private boolean print;

  ServeVerb(Console console, Engine.Maker engines, Consumer<HttpService> untilStopped) {
    this.console = console;
    this.engines = engines;
    this.untilStopped = untilStopped;
  }

  @Spec
  void setSpec(CommandSpec own) {
    spec = own;
    SettingFlags.addTo(own);
  }

  @Override
  public Integer call() {
    Map<Setting, List<String>> flags = SettingFlags.given(spec.commandLine().getParseResult());
    try {
      if (print) {
        console.out().print(Settings.print(flags, System.getenv(), file));
        return ExitCode.FINE;
      }
      return serve(Settings.of(flags, System.getenv(), file));
    } catch (SettingsException e) {
      throw new UsageException(e.problems());
    }
  }

  /** Runs the service until it is to stop. */
  int serve(Settings settings) {
    Telemetry telemetry =
        Telemetry.of(settings.accessLog() ? AccessLog.to(console.bytes()) : request -> {});
    try (LastingHistory history = remember(settings);
        ShopFolder shops = settings.shops().map(KnownShops::follow).orElse(null);
        LiveRulebook rules =
            open(
                settings.rules(),
                Optional.ofNullable(history),
                Optional.ofNullable(shops),
                telemetry.metrics());
        HttpService service =
            HttpService.start(
                settings.http(),
                settings.access(),
                telemetry,
                rules,
                Optional.ofNullable(history))) {
      telemetry.metrics().serves(rules.status().version());
      String scheme = settings.access().tls().isPresent() ? "https" : "http";
      String host = settings.http().host();
      console.tell("listening at " + scheme + "://" + host + ":" + service.port());
      untilStopped.accept(service);
      return ExitCode.FINE;
    } catch (StoreException e) {
      throw new UsageException(Refusal.notAtHand(String.valueOf(e.getMessage())));
    } catch (ServiceStartException | IllegalArgumentException | UncheckedIOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable LastingHistory remember(Settings settings) {
    return settings
        .history()
        .map(
            kept ->
                LastingHistory.open(
                    kept.location(),
                    new MemorySettings(kept.keep(), OutageLog::tell),
                    Clock.systemUTC()))
        .orElse(null);
  }

  private LiveRulebook open(
      RuleSettings rules,
      Optional<LastingHistory> history,
      Optional<ShopFolder> shops,
      Metrics metrics) {
    return LiveRulebook.open(
        rules.rules(),
        new LiveSettings(
            engines,
            rules.state(),
            rules.watched() ? Optional.of(LiveSettings.QUIET) : Optional.empty(),
            LiveSettings.CASES,
            history.map(known -> known),
            shops.map(known -> known),
            Clock.systemUTC(),
            reload -> {
              metrics.reloaded(reload.outcome().name().toLowerCase(Locale.ROOT));
              metrics.serves(reload.served());
            }));
  }
}
