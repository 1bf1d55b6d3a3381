package org.posrules.service.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.posrules.service.Diagnoser;
import org.posrules.service.http.HttpService;
import org.posrules.service.rulebooks.Engine;
import org.posrules.service.testing.Samples;

/**
 * What became of a command.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int code, String out, String err) {
  private static final int WIDTH = 80;

  static CommandRun of(String... arguments) {
    return with("", Samples.diagnoser(), arguments);
  }

  /** Both streams a terminal, with colours. */
  static CommandRun atTerminal(String... arguments) {
    return run(
        "", true, WIDTH, source -> Samples.engine(Samples.diagnoser()), service -> {}, arguments);
  }

  /** At a console of this locale. */
  static CommandRun in(Locale locale, String... arguments) {
    return run(
        "",
        false,
        WIDTH,
        locale,
        source -> Samples.engine(Samples.diagnoser()),
        service -> {},
        arguments);
  }

  static CommandRun ofWidth(int width, String... arguments) {
    return run(
        "", false, width, source -> Samples.engine(Samples.diagnoser()), service -> {}, arguments);
  }

  static CommandRun with(String input, Diagnoser diagnoser, String... arguments) {
    return with(input, source -> Samples.engine(diagnoser), service -> {}, arguments);
  }

  static CommandRun with(
      String input, Engine.Maker engines, Consumer<HttpService> untilStopped, String... arguments) {
    return run(input, false, WIDTH, engines, untilStopped, arguments);
  }

  private static CommandRun run(
      String input,
      boolean terminal,
      int width,
      Engine.Maker engines,
      Consumer<HttpService> untilStopped,
      String... arguments) {
    return run(input, terminal, width, Locale.ENGLISH, engines, untilStopped, arguments);
  }

  private static CommandRun run(
      String input,
      boolean terminal,
      int width,
      Locale locale,
      Engine.Maker engines,
      Consumer<HttpService> untilStopped,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new AnswerOutput(out),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            terminal,
            terminal,
            width,
            locale);
    int code = PosRules.run(console, engines, untilStopped, arguments);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
