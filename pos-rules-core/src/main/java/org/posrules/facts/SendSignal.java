package org.posrules.facts;

import java.util.List;

/** Whether the request left the terminal or back end. */
public record SendSignal(boolean sent) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("requestSent");
  }
}
