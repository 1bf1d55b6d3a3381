package org.posrules.facts;

import java.util.List;

/**
 * A word of the device's status.
 *
 * @param word canonical, for example {@code PAPER_OUT}
 * @param cause what the table says
 * @param strength how strongly
 * @param row table and word
 * @param facts the request fields
 */
public record DeviceSignal(
    String word, String cause, Strength strength, String row, List<String> facts) implements Row {}
