package org.posrules.service.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tiny rulebook of the core's tests, copied to a folder. */
final class TinyRules {
  private static final Path TINY = Path.of("../pos-rules-core/src/test/resources/tiny-rulebook");

  private TinyRules() {}

  /** With one case that holds. */
  static Path in(Path folder) {
    try (Stream<Path> files = Files.walk(TINY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(TINY.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases(
        folder,
        "cases:",
        "  - name: sent and no reply",
        "    given: { requestSent: true, replyReceived: false }",
        "    expect: { top: HOST_TIMEOUT, rules: [TINY-001] }");
  }

  /** With these cases in the place of that one. */
  static Path cases(Path folder, String... lines) {
    return write(folder, "tiny/tiny.yaml", String.join("\n", List.of(lines)) + "\n");
  }

  static Path write(Path folder, String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path folder, String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
