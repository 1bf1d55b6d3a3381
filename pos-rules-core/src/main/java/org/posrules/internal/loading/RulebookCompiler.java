package org.posrules.internal.loading;

import java.util.ServiceLoader;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/**
 * Makes a rulebook of files. It needs the compiler of Drools, which an engine with the bundled
 * rulebook does not, so it stands in an artifact of its own. See decision 13.
 */
public interface RulebookCompiler {

  /** Throws {@link RulebookException} with every problem found. */
  CompiledRulebook compile(RuleSource source);

  /** The one on the class path; throws {@link IllegalStateException} where there is none. */
  static RulebookCompiler onClassPath() {
    return ServiceLoader.load(RulebookCompiler.class, RulebookCompiler.class.getClassLoader())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "only the bundled rulebook and a built one need no compiler; for files add the artifact"
                        + " org.posrules:pos-rules-authoring to the class path"));
  }
}
