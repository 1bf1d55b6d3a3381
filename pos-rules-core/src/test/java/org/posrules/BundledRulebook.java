package org.posrules;

import java.util.SortedMap;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.rulebook.SourceReader;
import org.posrules.rulebook.RuleSource;

/** The real rulebook, loaded once for all tests of the rules. */
public final class BundledRulebook {
  private static final Loaded LOADED = Loaded.from(RuleSource.bundled());
  private static final Rooms ROOMS = new Rooms(LOADED);
  private static final DiagnosticEngine ENGINE = DiagnosticEngine.builder().ids(() -> "ID").build();

  private BundledRulebook() {}

  public static RulebookContent content() {
    return LOADED.content();
  }

  public static DiagnosticEngine engine() {
    return ENGINE;
  }

  public static Rooms rooms() {
    return ROOMS;
  }

  public static SortedMap<String, String> files() {
    return SourceReader.layers(RuleSource.bundled()).get(0).texts();
  }
}
