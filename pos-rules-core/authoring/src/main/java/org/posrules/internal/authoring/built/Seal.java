package org.posrules.internal.authoring.built;

import java.util.Optional;
import org.posrules.internal.loading.Manifest;
import org.posrules.internal.loading.Manifest.TestSummary;

/**
 * What a build says of a rulebook beside its content. Immutable.
 *
 * @param key signs it; without one no engine loads it
 * @param sequence rises from one built rulebook to the next; from 1
 * @param core the version of the core that builds it
 * @param tests what was tried
 */
record Seal(Optional<SigningKey> key, long sequence, String core, TestSummary tests) {

  String keyName() {
    return key.map(SigningKey::fingerprint).orElse(Manifest.NO_KEY);
  }
}
