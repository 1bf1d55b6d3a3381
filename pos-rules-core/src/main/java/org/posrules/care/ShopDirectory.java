package org.posrules.care;

import org.jspecify.annotations.Nullable;

/**
 * Tells an engine to which shop a terminal belongs, so that a diagnosis names what is open there.
 * Thread-safe and quick: it is asked in each diagnosis. When it throws, the diagnosis is made
 * without it. The same shop is best given as the same object each time.
 */
@FunctionalInterface
public interface ShopDirectory {

  /** The shop; null where the terminal is in none that is known. {@code terminalId}: masked. */
  @Nullable Shop ofTerminal(String terminalId);
}
