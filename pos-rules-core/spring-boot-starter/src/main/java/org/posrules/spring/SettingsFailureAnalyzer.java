package org.posrules.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has an application that cannot start for its settings say so in two sentences. */
final class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<SettingsException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, SettingsException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
  }
}
