package org.posrules.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.posrules.internal.packing.Bundle;

/** The rules that were compiled when the jar was built. */
public final class BundledRules {
  private BundledRules() {}

  /** The classes are on the class path; only their names are read. */
  public static CompiledRules compiled() {
    String models = new String(Bundle.read(Bundle.MODELS), StandardCharsets.UTF_8);
    return new CompiledRules(Map.of(), models.lines().toList());
  }
}
