package org.posrules.facts;

import java.util.List;

/**
 * What a text is like that names no cause itself: the nearest of the known wordings, or a whole
 * category, where none is near. It is no row: a table has not said so, and nothing about the money
 * follows from it.
 *
 * @param cause what most of the nearest wordings mean, or the cause that stands for the category
 * @param strength at most {@link Strength#MEDIUM}
 * @param likelihood how often such a resemblance was right, 0 to 1
 * @param words the nearest wording with this cause; empty where the category alone is told
 * @param facts the request field
 */
public record ResemblanceSignal(
    String cause, Strength strength, double likelihood, String words, List<String> facts)
    implements Signal {}
