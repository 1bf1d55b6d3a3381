package org.posrules.spring;

/** Settings that no engine can be made with. The message says what is wrong, and never a secret. */
final class SettingsException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String action;

  SettingsException(String message, String action) {
    super(message);
    this.action = action;
  }

  /** What is wrong is what the cause says. */
  SettingsException(RuntimeException cause, String action) {
    super(cause.getMessage(), cause);
    this.action = action;
  }

  /** What mends it. */
  String action() {
    return action;
  }
}
