package org.posrules.facts;

import java.util.List;

/**
 * Maker and model of the terminal.
 *
 * @param name in capitals, letters and digits only: {@code VERIFONEH5000} for “Verifone H-5000”, so
 *     that a rule asks {@code name.contains( "H5000" )} and no spelling escapes it
 */
public record ModelSignal(String name) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("terminalModel");
  }
}
