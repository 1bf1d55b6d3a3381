package org.posrules.internal.engine;

/**
 * Settings that Drools 10.2 reads from system properties when its first class loads. See
 * docs/decisions/0003-drools-settings.md.
 */
public final class DroolsSettings {
  private static final String PARALLEL_BUILD = "drools.parallelRulesBuildThreshold";
  private static final String PARALLEL_LAMBDAS = "drools.parallelLambdaExternalization";
  private static final String EAGER_SEGMENTS = "drools.useEagerSegmentCreation";

  private DroolsSettings() {}

  /**
   * Parallel building loses classes now and then, and eager segments lose matches; both are off.
   */
  public static void apply() {
    System.setProperty(PARALLEL_BUILD, "-1");
    System.setProperty(PARALLEL_LAMBDAS, "false");
    System.setProperty(EAGER_SEGMENTS, "false");
  }
}
