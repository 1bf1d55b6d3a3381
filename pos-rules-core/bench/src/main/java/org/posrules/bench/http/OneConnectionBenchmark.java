package org.posrules.bench.http;

import org.openjdk.jmh.annotations.Threads;

/** One request at a time. */
@Threads(1)
public class OneConnectionBenchmark extends Exchanges {}
