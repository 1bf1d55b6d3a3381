package org.posrules;

/**
 * One fact that is not as it must be.
 *
 * @param field name of the request field, for example {@code elapsedMillis}
 * @param code stable name of the kind of problem, for example {@code out-of-range}
 * @param detail what is asked for, for a person; never the value that was given
 */
public record FieldProblem(String field, String code, String detail) {}
