package org.posrules.store;

import org.jspecify.annotations.Nullable;

/** The database cannot be used. The message is one sentence without values of incidents. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final boolean refused;

  private StoreException(String message, @Nullable Throwable cause, boolean refused) {
    super(message, cause);
    this.refused = refused;
  }

  /** It is away, full, locked or of another make; the same may work later. */
  static StoreException unusable(String message, @Nullable Throwable cause) {
    return new StoreException(message, cause, false);
  }

  /** It works, and will never take these values. */
  static StoreException refused(String message, Throwable cause) {
    return new StoreException(message, cause, true);
  }

  /** Whether the database works and refuses what it was given; trying again is of no use. */
  public boolean isRefusal() {
    return refused;
  }
}
