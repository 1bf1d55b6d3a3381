package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What stands behind a stream of this process. */
final class Terminal {
  private static final String DEVICES = "/dev/(pts/[0-9]+|tty.*|console)";

  private Terminal() {}

  /**
   * Whether a file descriptor, 0 to 2, is a terminal. Java itself tells only of 0 and 1 at once.
   */
  static boolean isAt(int descriptor) {
    try {
      Path device = Files.readSymbolicLink(Path.of("/proc/self/fd", String.valueOf(descriptor)));
      return device.toString().matches(DEVICES);
    } catch (IOException | UnsupportedOperationException e) {
      return asked(descriptor);
    }
  }

  /** Where there is no /proc, POSIX has a command that tells; elsewhere nothing is a terminal. */
  private static boolean asked(int descriptor) {
    try {
      ProcessBuilder test = new ProcessBuilder("test", "-t", String.valueOf(descriptor));
      return test.inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether a terminal shows colours, and its user wants them (no-color.org). */
  static boolean showsColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
