package org.posrules.care;

/** What the facts of a shop are facts of. */
public enum ShopPart {
  /** The outlet itself; in JSON and YAML its facts stand beside the other parts. */
  SHOP("", false),
  /** A payment terminal or card reader. */
  TERMINAL("terminals", true),
  /** Copies of what the register holds. */
  BACKUP("backup", false),
  /** Somebody who takes payments or looks after that. */
  PERSON("staff", true),
  /** Passwords, seals and networks. */
  SECURITY("security", false),
  /** What is at hand for the day when it fails. */
  READINESS("readiness", false),
  /** What is paid to the acquirer, and for what volume. */
  CONTRACT("contract", false),
  /** Papers for an application with an acquirer. */
  APPLICATION("application", false),
  /** What failed again and again, where the caller keeps the count. */
  INCIDENT("incidents", true);

  private final String field;
  private final boolean several;

  ShopPart(String field, boolean several) {
    this.field = field;
    this.several = several;
  }

  /** Its name in JSON and YAML; empty for the outlet itself. */
  public String field() {
    return field;
  }

  /** Whether a shop has several of it. */
  public boolean isSeveral() {
    return several;
  }
}
