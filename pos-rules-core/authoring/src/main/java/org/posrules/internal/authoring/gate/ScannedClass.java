package org.posrules.internal.authoring.gate;

import java.util.List;

/**
 * What the scan found in one class.
 *
 * @param name with slashes
 * @param refusals why it is not loaded; empty: it may be
 * @param rules that its methods build
 */
record ScannedClass(String name, List<Refusal> refusals, List<RuleScan> rules) {
  ScannedClass {
    refusals = List.copyOf(refusals);
    rules = List.copyOf(rules);
  }

  /** Its name without that of a class inside it. */
  String outer() {
    int dollar = name.indexOf('$');
    return dollar < 0 ? name : name.substring(0, dollar);
  }
}
