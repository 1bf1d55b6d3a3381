package org.posrules.internal.authoring.drl;

import java.util.Map;
import java.util.Set;

/**
 * The names that rules may use, as the tables have them.
 *
 * @param causes of the files of causes
 * @param signals of {@code lexicon/signals.csv}
 * @param families of {@code tables/families.csv}
 * @param actions of {@code tables/actions.csv}
 * @param findings of the files about shops
 * @param deviceWords of {@code tables/devices.csv}; by each and its aliases, the word for it
 * @param codes by scheme, those of the code tables
 */
public record Names(
    Set<String> causes,
    Set<String> signals,
    Set<String> families,
    Set<String> actions,
    Set<String> findings,
    Map<String, String> deviceWords,
    Map<String, Set<String>> codes) {}
