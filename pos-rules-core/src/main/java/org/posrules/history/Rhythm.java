package org.posrules.history;

import java.time.Duration;

/**
 * That one cause comes up at a terminal again and again after the same time, as a job that runs at
 * intervals would make it.
 *
 * @param cause the most likely one of those incidents
 * @param every the time between two of them
 * @param times how many in a row, the transaction itself not counted
 */
public record Rhythm(String cause, Duration every, int times) {}
