package org.posrules.internal.engine;

/** What a rule of a test has above its conditions. */
final class TinyRule {
  /** Takes the rule's id. */
  static final String HEADER =
      """
          @id( "%s" )
          @status( "stable" )
          @source( "tiny" )
          @en( "x" )
          @zh( "x" )
      """;

  private TinyRule() {}
}
