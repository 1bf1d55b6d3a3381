package org.posrules.internal.authoring.drl;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;

/** By which signals rules ask for what a shop tells. Pure. */
public final class ShopNames {
  private static final String DATE = "DateSignal";
  private static final String MEASURE = "MeasureSignal";
  private static final String STATE = "StateSignal";

  /** What no shop tells itself: the signal by its name. */
  public static final Map<String, String> COMPUTED =
      Map.of("fixedPercentOfTicket", MEASURE, "noticeBy", DATE, "unusedMinimumPercent", MEASURE);

  private ShopNames() {}

  /** What a rule asks for the fact. */
  public static String signal(ShopFact<?> fact) {
    if (fact.part() == ShopPart.INCIDENT) {
      return "RecurringSignal";
    }
    return fact.type() == LocalDate.class
        ? DATE
        : Number.class.isAssignableFrom(fact.type()) ? MEASURE : STATE;
  }

  /** The facts that come as such a signal; all, where it is one for any. */
  static Set<String> of(String signal) {
    boolean own = Set.of(DATE, MEASURE, STATE).contains(signal);
    Set<String> names = new TreeSet<>();
    for (ShopFact<?> fact : ShopFact.all()) {
      if (!own || signal(fact).equals(signal)) {
        names.add(fact.name());
      }
    }
    COMPUTED.forEach(
        (name, as) -> {
          if (as.equals(signal)) {
            names.add(name);
          }
        });
    return names;
  }
}
