package org.posrules.cases;

import java.nio.file.Path;
import java.util.function.BinaryOperator;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.TrustedKeys;

/** The cause that a built rulebook names: of the tiny one, by its file and the key to trust. */
public final class BuiltAnswer implements BinaryOperator<String> {

  @Override
  public String apply(String file, String pem) {
    RuleSource source = RuleSource.rulebook(Path.of(file), TrustedKeys.of(pem));
    return DiagnosticEngine.builder()
        .rules(source)
        .build()
        .diagnose(
            FailedTransaction.builder().responseCode("54").responseCodeScheme("bank-codes").build())
        .cause();
  }
}
