package org.posrules.internal.rulebook.care;

import java.util.List;
import org.posrules.care.CareTopic;

/**
 * A finding about a shop, as its file has it.
 *
 * @param name SCREAMING_SNAKE
 * @param topic what it is about
 * @param action what to do: id in {@code actions.csv}
 * @param chance above 0 and at most 1: how likely it comes to harm within a year, if left
 * @param minutes of trading, or of work, that this then costs; at least 1
 * @param explains causes of failed payments that it makes likelier
 */
public record Matter(
    String name,
    CareTopic topic,
    String action,
    double chance,
    int minutes,
    List<String> explains) {
  public Matter {
    explains = List.copyOf(explains);
  }
}
