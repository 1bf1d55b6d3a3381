package org.posrules.bench.peers;

/** One way of making the same decision. */
@FunctionalInterface
public interface Peer {
  Decision decide(String code);
}
