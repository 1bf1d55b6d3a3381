package org.posrules.service.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.posrules.service.Diagnoser;
import org.posrules.service.http.HttpService;
import org.posrules.service.testing.Samples;

/**
 * What became of a command.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int code, String out, String err) {

  static CommandRun of(String... arguments) {
    return with("", Samples.diagnoser(), arguments);
  }

  static CommandRun with(String input, Diagnoser diagnoser, String... arguments) {
    return with(input, source -> diagnoser, service -> {}, arguments);
  }

  static CommandRun with(
      String input, Engines engines, Consumer<HttpService> untilStopped, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            80,
            Locale.ENGLISH);
    int code = PosRules.run(console, engines, untilStopped, arguments);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
