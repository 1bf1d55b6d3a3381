package org.posrules.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Programs of embedders: modules with one {@code requires}, which also run on the class path. */
final class Consumer {
  private static final Path SOURCES = Path.of("src/test/consumers");

  private Consumer() {}

  /** Compiles one against jars on the module path, without a warning. */
  static Path compile(String name, List<Path> jars, Path classes) throws IOException {
    // Its class path would be that of the tests, with folders that are not there.
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xlint:all,-path", "-Werror", "-p", Jars.path(jars), "-d", classes.toString()));
    try (Stream<Path> sources = Files.walk(SOURCES.resolve(name))) {
      sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertEquals(0, javac.run(out, out, arguments.toArray(String[]::new)), said::toString);
    return classes;
  }
}
