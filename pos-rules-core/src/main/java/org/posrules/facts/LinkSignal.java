package org.posrules.facts;

import java.util.List;
import org.posrules.NetworkStatus;

/** The terminal's link at that time; there is no signal for {@link NetworkStatus#UNKNOWN}. */
public record LinkSignal(NetworkStatus status) implements Signal {

  /** Whether the link was up, and not poor. */
  public boolean sound() {
    return status == NetworkStatus.ONLINE;
  }

  @Override
  public List<String> facts() {
    return List.of("networkStatus");
  }
}
