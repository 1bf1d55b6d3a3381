package consumer;

import java.util.function.Supplier;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;

/** Prints the cause of an expired card's refusal. */
public final class Main implements Supplier<String> {
  public static void main(String[] arguments) {
    System.out.println(new Main().get());
  }

  @Override
  public String get() {
    return DiagnosticEngine.create()
        .diagnose(
            FailedTransaction.builder().responseCode("54").responseCodeScheme("iso8583").build())
        .cause();
  }
}
