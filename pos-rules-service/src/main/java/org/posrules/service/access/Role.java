package org.posrules.service.access;

import java.util.Locale;

/** What a key is for. */
public enum Role {
  /** Diagnoses, and reading what the rulebook knows. */
  DIAGNOSE,
  /** The same, and loading rules anew. */
  ADMIN;

  /** As the file of keys writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
