package org.posrules.bench.peers;

import org.posrules.RetryAdvice;

/** What a response code amounts to. */
public record Decision(String cause, RetryAdvice retry) {}
