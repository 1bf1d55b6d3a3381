package org.posrules;

import java.util.SortedMap;
import org.posrules.internal.authoring.SourceReader;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.RuleSource;

/** The real rulebook, loaded once for all tests of the rules. */
public final class BundledRulebook {
  private static final RulebookContent CONTENT = TinyRulebook.content(RuleSource.bundled());
  private static final OpenRooms ROOMS = OpenRooms.of(RuleSource.bundled());
  private static final DiagnosticEngine ENGINE = DiagnosticEngine.builder().ids(() -> "ID").build();

  private BundledRulebook() {}

  /** As its texts have it; the engine works with what is compiled of them. */
  public static RulebookContent content() {
    return CONTENT;
  }

  public static DiagnosticEngine engine() {
    return ENGINE;
  }

  public static OpenRooms rooms() {
    return ROOMS;
  }

  public static SortedMap<String, String> files() {
    return SourceReader.layers(RuleSource.bundled()).get(0).texts();
  }
}
