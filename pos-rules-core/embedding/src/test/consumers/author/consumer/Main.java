package consumer;

import java.nio.file.Path;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.rulebook.RuleSource;

/** Prints what the rules of a folder say; trusted where a second argument is given. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    RuleSource folder = RuleSource.directory(Path.of(arguments[0]));
    RuleSource rules = arguments.length > 1 ? RuleSource.trusted(folder) : folder;
    System.out.println(
        DiagnosticEngine.builder()
            .rules(rules)
            .build()
            .diagnose(
                FailedTransaction.builder()
                    .responseCode("54")
                    .responseCodeScheme("bank-codes")
                    .build())
            .cause());
  }
}
