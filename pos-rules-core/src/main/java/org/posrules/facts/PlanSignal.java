package org.posrules.facts;

/**
 * That one of the fee plans costs less than what is paid now.
 *
 * @param plan the cheapest, a name in the table of plans
 * @param savingPercent how much less, in per cent of what is paid now; above 0
 * @param subject always empty: the shop itself
 */
public record PlanSignal(String plan, double savingPercent, String subject) implements CareSignal {}
