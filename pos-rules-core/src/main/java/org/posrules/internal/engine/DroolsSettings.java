package org.posrules.internal.engine;

/**
 * Settings that Drools 10.2 reads from system properties when its first class loads. See
 * docs/decisions/0003-drools-settings.md.
 */
final class DroolsSettings {
  private static final String PARALLEL_BUILD = "drools.parallelRulesBuildThreshold";
  private static final String PARALLEL_LAMBDAS = "drools.parallelLambdaExternalization";

  private DroolsSettings() {}

  /** Parallel building of rules loses classes now and then; it is off. */
  static void apply() {
    System.setProperty(PARALLEL_BUILD, "-1");
    System.setProperty(PARALLEL_LAMBDAS, "false");
  }
}
