package org.posrules.care;

/** What a terminal has to bear. */
public enum Environment {
  /** Flour, wood, building sites. */
  DUST,
  /** Kitchens, workshops. */
  GREASE,
  /** Above 35 °C, or in the sun. */
  HEAT,
  /** Steam, cellars, markets in the rain. */
  DAMP,
  /** Carried or mounted outside. */
  OUTDOORS
}
