package org.posrules.facts;

import java.util.List;
import org.posrules.EntryMode;

/** How the card data was read. */
public record EntrySignal(EntryMode mode) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("entryMode");
  }
}
