package org.posrules.facts;

import java.util.List;

/** Whether a final answer came back. */
public record ReplySignal(boolean received) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("replyReceived");
  }
}
