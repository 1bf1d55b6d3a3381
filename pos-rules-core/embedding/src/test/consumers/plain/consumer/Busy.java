package consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;

/** Prints how much memory this process held at most, in kB, after so many diagnoses. */
public final class Busy {
  private static final String MOST = "VmHWM:";

  private Busy() {}

  public static void main(String[] arguments) throws IOException {
    DiagnosticEngine engine = DiagnosticEngine.create();
    for (int i = Integer.parseInt(arguments[0]); i > 0; i--) {
      engine.diagnoseAndAsk(
          FailedTransaction.builder().errorText("host timeout, code " + i % 100).build());
    }
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith(MOST)) {
        System.out.println(line.replaceAll("\\D", ""));
      }
    }
  }
}
