package org.posrules.facts;

import java.util.List;

/** How long the wait was, judged against the time-outs that are usual in the trade. */
public record WaitSignal(Wait length) implements Signal {

  /** Length of a wait. */
  public enum Wait {
    /** Under 2 seconds: too short for a time-out of any party. */
    SHORT,
    /** From 2 up to 10 seconds: an ordinary answer may take so long. */
    USUAL,
    /** 10 seconds or more: somebody's time-out has run out. */
    LONG
  }

  @Override
  public List<String> facts() {
    return List.of("elapsedMillis");
  }
}
