package org.posrules.bench.http;

import org.openjdk.jmh.annotations.Threads;

/** Sixteen clients that each wait for their answer before they ask again. */
@Threads(16)
public class SixteenConnectionsBenchmark extends Exchanges {}
