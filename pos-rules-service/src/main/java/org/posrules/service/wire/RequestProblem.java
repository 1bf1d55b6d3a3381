package org.posrules.service.wire;

/**
 * One thing wrong in a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the value; empty for the whole body
 * @param code stable name of the kind of problem, for example {@code out-of-range}
 * @param detail what is asked for, for a person; never the value that was given
 */
public record RequestProblem(String pointer, String code, String detail) {}
