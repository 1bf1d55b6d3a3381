package org.posrules.facts;

import java.util.List;
import org.posrules.history.Dimension;
import org.posrules.history.Recurrence;
import org.posrules.history.Window;

/**
 * What failed before among what this transaction has something in common with.
 *
 * @param cause of the earlier incidents
 * @param common what they share with this transaction: the terminal, the card, the firmware of the
 *     model, or the acquirer
 * @param within how long ago at most; what is within the hour is within the day and the week too
 * @param incidents how many, at least 1
 * @param cards on how many different cards, at least 1; as many as incidents where the caller names
 *     no cards. What a rule concludes about a terminal asks for several cards
 * @param terminals at how many different terminals, at least 1, counted as cards are. What a rule
 *     concludes about a card asks for several terminals
 */
public record HistorySignal(
    String cause, Dimension common, Window within, int incidents, int cards, int terminals)
    implements Signal {

  /** Of what a history counted. */
  public static HistorySignal of(Recurrence past) {
    return new HistorySignal(
        past.cause(),
        past.common(),
        past.within(),
        past.incidents(),
        past.cards(),
        past.terminals());
  }

  @Override
  public List<String> facts() {
    return switch (common) {
      case CARD -> List.of("cardToken");
      case FIRMWARE -> List.of("firmwareVersion");
      case ACQUIRER -> List.of("acquirerId");
      default -> List.of("terminalId");
    };
  }
}
