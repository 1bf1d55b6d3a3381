package org.posrules.service.settings;

import java.util.List;

/** The service cannot be set up so. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  SettingsException(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, each with the place where it was set and what to do. */
  public List<String> problems() {
    return problems;
  }
}
