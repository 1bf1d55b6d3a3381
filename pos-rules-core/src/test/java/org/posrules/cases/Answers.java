package org.posrules.cases;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.posrules.DiagnosticEngine;
import org.posrules.rulebook.RuleSource;

/**
 * What the bundled rulebook says of every case of a rule, and what becomes of a folder, both in
 * words.
 */
public final class Answers implements Supplier<List<String>> {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  @Override
  public List<String> get() {
    DiagnosticEngine engine = DiagnosticEngine.builder().ids(() -> "ID").clock(CLOCK).build();
    return Stream.concat(
            Cases.ruleCases().stream().map(one -> engine.diagnose(one.given()).toString()),
            Stream.of(ofFolder(Cases.RULES)))
        .toList();
  }

  private static String ofFolder(Path folder) {
    try {
      DiagnosticEngine.builder().rules(RuleSource.directory(folder)).build();
      return "";
    } catch (IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
