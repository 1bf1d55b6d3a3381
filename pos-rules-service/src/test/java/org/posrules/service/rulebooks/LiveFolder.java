package org.posrules.service.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RuleSource;
import org.posrules.service.rulebooks.Reload.Outcome;
import org.posrules.service.testing.TinyRules;

/** A folder with the tiny rulebook, and what is made of it. */
final class LiveFolder {
  static final String VERSION = "rulebook.yaml";
  static final String DRL = "tiny/tiny.drl";
  static final String CODES = "tables/codes/codes.csv";
  static final String CASES = "tiny/tiny.yaml";
  static final String ROW = "tables/table-row.drl";
  static final String UNSAFE_STORY =
      """
      cases:
        - name: nobody looks at this
          lang: en
          kind: code
          source: tiny
          why: a repeat is advised that the label forbids
          given: { responseCode: "CARD_READ_FAILED", responseCodeScheme: shop-codes }
          expect: { category: [HARDWARE], party: [CARDHOLDER], retry: [VERIFY_FIRST] }
      """;

  static final Duration SOON = Duration.ofMillis(100);
  private static final int LONG = 120;

  final Path folder;
  final BlockingQueue<Reload> told = new LinkedBlockingQueue<>();

  LiveFolder(Path folder) {
    this.folder = TinyRules.in(folder);
  }

  Rules rules() {
    return new Rules(new Rules.Folder(folder), List.of());
  }

  LiveRulebook open() {
    return LiveRulebook.open(rules(), settings(Optional.empty(), Optional.empty()));
  }

  LiveRulebook keptIn(Path state) {
    return LiveRulebook.open(rules(), settings(Optional.of(state), Optional.empty()));
  }

  LiveRulebook watched() {
    return LiveRulebook.open(rules(), settings(Optional.empty(), Optional.of(SOON)));
  }

  LiveSettings settings(Optional<Path> state, Optional<Duration> watch) {
    return new LiveSettings(
        LiveFolder::engine,
        state,
        watch,
        Duration.ofMinutes(2),
        Optional.empty(),
        Optional.empty(),
        Clock.systemUTC(),
        told::add);
  }

  static Engine engine(RuleSource source) {
    return Engine.of(DiagnosticEngine.builder().rules(source).build());
  }

  /** One code that no case asks for is known no more; returns the rule as it was. */
  String silenceRows() {
    String row = read(ROW);
    replace(ROW, "cause != \"\"", "cause != \"\", cause != \"LOST_CARD\"");
    return row;
  }

  /** The next that the watch brings about. */
  Reload awaitReload() {
    try {
      Reload reload = told.poll(LONG, TimeUnit.SECONDS);
      if (reload == null) {
        throw new AssertionError("nothing was reloaded");
      }
      return reload;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static Reload reload(LiveRulebook live) {
    return live.reload().join();
  }

  void version(String version) {
    write(VERSION, "version: \"" + version + "\"\n");
  }

  void write(String file, String text) {
    TinyRules.write(folder, file, text);
  }

  String read(String file) {
    return TinyRules.read(folder, file);
  }

  void replace(String file, String what, String by) {
    String text = read(file);
    if (!text.contains(what)) {
      throw new AssertionError(what);
    }
    write(file, text.replace(what, by));
  }

  void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Diagnosis ofCode(LiveRulebook live, String code) {
    return live.diagnose(
        FailedTransaction.builder().responseCodeScheme("bank-codes").responseCode(code).build(),
        false);
  }

  /** What was served stays, and the problem is told; returns the first. */
  static String assertRefused(LiveRulebook live, String file) {
    RulebookStatus before = live.status();
    Reload reload = reload(live);
    assertEquals(Outcome.REFUSED, reload.outcome());
    assertEquals(before.version(), live.status().version());
    assertEquals(before.version(), ofCode(live, "54").rulebook());
    assertEquals(reload.problems(), live.status().degraded());
    RuleProblem first = reload.problems().get(0);
    assertTrue(first.file().startsWith(file), reload.problems()::toString);
    return first.toString();
  }
}
