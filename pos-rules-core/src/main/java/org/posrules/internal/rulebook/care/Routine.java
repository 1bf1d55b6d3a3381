package org.posrules.internal.rulebook.care;

import java.util.List;
import org.posrules.care.Environment;
import org.posrules.facts.Severity;

/**
 * A row of {@code care/tables/routine.csv}: a task that comes up again.
 *
 * @param finding what it is when it is overdue
 * @param fact the date it goes by
 * @param everyDays how long it may be ago
 * @param harsh surroundings in which that is too long
 * @param harshDays how long it may be ago there; 0 where they make no difference
 * @param severity how long it may wait
 * @param source where the interval is known from
 */
public record Routine(
    String finding,
    String fact,
    int everyDays,
    @MayBeEmpty List<Environment> harsh,
    @MayBeEmpty int harshDays,
    Severity severity,
    String source) {}
