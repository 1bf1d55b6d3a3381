package org.posrules.service.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tiny rulebook of the core's tests, copied to a folder. */
public final class TinyRules {
  /** Where it stands. */
  public static final Path FOLDER = Path.of("../pos-rules-core/src/test/resources/tiny-rulebook");

  private static final String CASES = "tiny/tiny.yaml";

  private TinyRules() {}

  /** With its three cases, which hold. */
  public static Path in(Path folder) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(FOLDER.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  /** With one more case. */
  public static Path withCase(Path folder, String... lines) {
    String cases = read(folder, CASES) + "\n" + String.join("\n", List.of(lines)) + "\n";
    return write(folder, CASES, cases);
  }

  public static Path write(Path folder, String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path folder, String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
