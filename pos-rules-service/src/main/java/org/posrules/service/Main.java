package org.posrules.service;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.posrules.DiagnosticEngine;
import org.posrules.service.cli.Console;
import org.posrules.service.cli.PosRules;
import org.posrules.service.http.HttpService;
import org.posrules.service.rulebooks.Engine;

/** The entry point of the jar. The only class that ends the process. */
public final class Main {
  private static final String LOG_LEVEL = "pos-rules.log";
  private static final String LOGGER = "slf4j.provider";
  private static final Set<String> LOGGING = Set.of("serve", "rehearse");
  private static final String NO_LOGGER = "org.slf4j.helpers.NOP_FallbackServiceProvider";
  private static final String LOGGER_VERBOSITY = "slf4j.internal.verbosity";

  private Main() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] arguments) {
    if (Arrays.stream(arguments).noneMatch(LOGGING::contains)) {
      quieten();
    }
    int code =
        PosRules.run(
            Console.ofProcess(),
            source -> Engine.of(DiagnosticEngine.builder().rules(source).build()),
            Main::waitForSignal,
            Utf8Arguments.recover(arguments));
    System.exit(code);
  }

  /**
   * A command that a person runs says what went wrong itself; to set up a log that says nothing
   * would take a tenth of its time.
   */
  private static void quieten() {
    if (System.getProperty(LOG_LEVEL) == null) {
      System.setProperty(LOGGER, NO_LOGGER);
      System.setProperty(LOGGER_VERBOSITY, "WARN");
    }
  }

  /** SIGTERM runs the hook, which answers the requests at hand; then the process ends. */
  private static void waitForSignal(HttpService service) {
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
