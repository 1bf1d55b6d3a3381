package org.posrules.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Java of this machine, to start processes of.
 *
 * @param home where it is
 */
record Jvm(Path home) {
  private static final long LONGEST_SECONDS = 300;

  /** This one, and the one that {@code pos-rules.test.java} names. */
  static Stream<Jvm> atHand() {
    return Stream.concat(
        Stream.of(current()),
        Optional.ofNullable(System.getProperty("pos-rules.test.java")).stream()
            .filter(home -> !home.isBlank())
            .map(home -> new Jvm(Path.of(home))));
  }

  static Jvm current() {
    return new Jvm(Path.of(System.getProperty("java.home")));
  }

  /** All that the process writes, warnings too. It must end by itself, and well. */
  String run(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    // Nothing is said of a log that nobody has chosen.
    command.add("-Dslf4j.internal.verbosity=ERROR");
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    process
        .onExit()
        .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
        .exceptionally(late -> end(process));
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.strip();
  }

  private static Process end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    return process.destroyForcibly();
  }
}
