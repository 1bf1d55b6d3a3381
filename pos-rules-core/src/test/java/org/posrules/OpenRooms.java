package org.posrules;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.posrules.facts.Signal;
import org.posrules.history.Past;
import org.posrules.internal.advice.Advisor;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.evidence.EvidenceReader;
import org.posrules.internal.judging.Judge;
import org.posrules.internal.judging.Loaded;
import org.posrules.internal.judging.Rooms;
import org.posrules.internal.values.CleanTransaction;
import org.posrules.rulebook.RuleSource;

/** The rooms of an engine on a fixed day; without history and without questions. */
public final class OpenRooms {
  /** The time of transactions that do not say when they failed. */
  public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final Rooms rooms;
  private final Judge judge;

  private OpenRooms(Loaded loaded) {
    rooms = Rooms.of(loaded, Clock.fixed(NOW, ZoneOffset.UTC));
    judge = new Judge(rooms);
  }

  public static OpenRooms of(RuleSource source) {
    return new OpenRooms(Loaded.from(source));
  }

  /** The rooms of one rulebook with the rules of another. */
  public static OpenRooms of(Loaded loaded, RuleBase rules) {
    return new OpenRooms(new Loaded(loaded.content(), loaded.words(), loaded.wordings(), rules));
  }

  Judge judge() {
    return judge;
  }

  Advisor advisor() {
    return rooms.advisor();
  }

  public RuleBase rules() {
    return rooms.rules();
  }

  public CleanTransaction clean(FailedTransaction transaction) {
    return judge.clean(transaction);
  }

  /** What is observed of it; the rules are not asked. */
  public List<Signal> signals(FailedTransaction transaction) {
    CleanTransaction clean = clean(transaction);
    FailedTransaction given = clean.transaction();
    EvidenceReader evidence = rooms.evidence();
    return evidence.read(given, evidence.hear(given), clean.time(), Past.NONE);
  }

  /** The diagnosis of what is given alone. */
  public Diagnosis diagnose(FailedTransaction transaction) {
    return diagnose(transaction, Past.NONE, Locale.ENGLISH);
  }

  /** The diagnosis with what is remembered. */
  public Diagnosis diagnose(FailedTransaction transaction, Past past, Locale language) {
    return judge.write("ID", judge.judge(clean(transaction), past), language);
  }

  /** The diagnosis of what the signals say; their order must not matter. */
  public Diagnosis diagnose(FailedTransaction transaction, List<Signal> signals) {
    return judge.write("ID", judge.judge(clean(transaction), signals), Locale.ENGLISH);
  }
}
