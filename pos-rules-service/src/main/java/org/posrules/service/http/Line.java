package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;

/**
 * A line of a batch.
 *
 * @param number from 1
 * @param bytes without its end; empty when it is too long
 * @param tooLong whether it has more bytes than a request may have
 */
record Line(long number, Buffer bytes, boolean tooLong) {}
