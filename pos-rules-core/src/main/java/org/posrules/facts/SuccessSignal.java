package org.posrules.facts;

import java.util.List;

/**
 * That a payment at the same terminal succeeded before this one.
 *
 * @param minutes how long ago, at least 0
 */
public record SuccessSignal(int minutes) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("terminalId");
  }
}
