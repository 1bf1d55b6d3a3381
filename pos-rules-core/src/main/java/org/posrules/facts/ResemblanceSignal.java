package org.posrules.facts;

import java.util.List;

/**
 * The nearest of the known wordings, for a text that names no cause itself. It is no row: a table
 * has not said so, and nothing about the money follows from it.
 *
 * @param cause what most of the nearest wordings mean
 * @param strength at most {@link Strength#MEDIUM}
 * @param likelihood how often so near a wording was right, 0 to 1
 * @param words the nearest wording with this cause
 * @param facts the request field
 */
public record ResemblanceSignal(
    String cause, Strength strength, double likelihood, String words, List<String> facts)
    implements Signal {}
