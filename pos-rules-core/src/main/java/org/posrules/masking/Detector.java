package org.posrules.masking;

/** A finder of one kind of sensitive text. Implementations are stateless and safe to share. */
@FunctionalInterface
interface Detector {

  /** Adds every place of this kind to {@code findings}, in time linear in the text. */
  void find(Scan scan, Findings findings);
}
