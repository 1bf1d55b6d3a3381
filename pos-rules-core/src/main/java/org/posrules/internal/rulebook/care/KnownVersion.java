package org.posrules.internal.rulebook.care;

import java.time.LocalDate;
import org.posrules.facts.VersionSignal.Software;

/**
 * A row of {@code care/tables/versions.csv}: a version of software that a vendor has released.
 *
 * @param model of the terminal
 * @param of which software
 * @param version as the vendor writes it
 * @param released on which day
 * @param source where it is known from
 */
public record KnownVersion(
    String model, Software of, String version, LocalDate released, String source) {}
