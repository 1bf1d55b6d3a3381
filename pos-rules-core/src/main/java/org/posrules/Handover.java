package org.posrules;

import java.util.List;

/**
 * A note to hand to the party that must act.
 *
 * @param party to whom
 * @param items what it will ask for, as far as known, then what is still to be found out
 */
public record Handover(ActingParty party, List<Item> items) {
  public Handover {
    items = List.copyOf(items);
  }

  /**
   * One line of the note.
   *
   * @param fact path of the request field, for example {@code terminalId} or {@code references/rrn}
   * @param label in the asked language
   * @param value masked; empty when it is not known and should be found out before calling
   */
  public record Item(String fact, String label, String value) {}
}
