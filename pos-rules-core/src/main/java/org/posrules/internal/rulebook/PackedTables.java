package org.posrules.internal.rulebook;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.Outcome;
import org.posrules.RetryAdvice;
import org.posrules.TransactionType;
import org.posrules.facts.Origin;
import org.posrules.facts.Strength;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.values.Proof;
import org.posrules.internal.values.Says;
import org.posrules.rulebook.Action;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.CodeRow;

/** How rows of tables are packed: beside each writing its reading. */
final class PackedTables {
  private static final FaultCategory[] CATEGORIES = FaultCategory.values();
  private static final Outcome[] OUTCOMES = Outcome.values();
  private static final ActingParty[] PARTIES = ActingParty.values();
  private static final RetryAdvice[] ADVICE = RetryAdvice.values();
  private static final Cause.MoneyState[] MONEY = Cause.MoneyState.values();
  private static final Origin[] ORIGINS = Origin.values();
  private static final Strength[] STRENGTHS = Strength.values();
  private static final Action.Fits[] FITS = Action.Fits.values();
  private static final Says[] SAYS = Says.values();
  private static final Language[] LANGUAGES = Language.values();

  private PackedTables() {}

  static Language language(PackIn from) {
    return LANGUAGES[from.number()];
  }

  static Strength strength(PackIn from) {
    return STRENGTHS[from.number()];
  }

  static void cause(PackOut to, Cause cause) {
    to.text(cause.name());
    to.text(cause.parentName());
    to.constant(cause.category());
    to.constant(cause.outcome());
    to.constant(cause.party());
    to.constant(cause.retry());
    to.constant(cause.money());
    to.text(cause.phase());
    to.number(cause.waitSeconds());
    to.text(cause.transaction().map(Enum::name).orElse(null));
  }

  static Cause cause(PackIn from) {
    return new Cause(
        from.text(),
        from.textOrNull(),
        CATEGORIES[from.number()],
        OUTCOMES[from.number()],
        PARTIES[from.number()],
        ADVICE[from.number()],
        MONEY[from.number()],
        from.text(),
        from.number(),
        type(from.textOrNull()));
  }

  private static @Nullable TransactionType type(@Nullable String name) {
    return name == null ? null : TransactionType.valueOf(name);
  }

  static void scheme(PackOut to, Scheme scheme) {
    to.text(scheme.name());
    to.constant(scheme.origin());
    to.text(scheme.fallback());
    to.text(scheme.advice());
    to.text(scheme.english());
    to.text(scheme.chinese());
  }

  static Scheme scheme(PackIn from) {
    return new Scheme(
        from.text(),
        ORIGINS[from.number()],
        from.textOrNull(),
        from.textOrNull(),
        from.text(),
        from.text());
  }

  static void code(PackOut to, CodeRow row) {
    to.text(row.scheme());
    to.text(row.code());
    to.text(row.cause());
    to.constant(row.strength());
    to.text(row.english());
    to.text(row.chinese());
    to.text(row.source());
    to.text(row.row());
  }

  static CodeRow code(PackIn from) {
    return new CodeRow(
        from.text(),
        from.text(),
        from.text(),
        strength(from),
        from.text(),
        from.text(),
        from.text(),
        from.text());
  }

  static void action(PackOut to, Action action) {
    to.text(action.id());
    to.constant(action.party());
    to.number(action.minutes());
    to.constant(action.fits());
  }

  static Action action(PackIn from) {
    return new Action(from.text(), PARTIES[from.number()], from.number(), FITS[from.number()]);
  }

  static void remedy(PackOut to, RemedyRow remedy) {
    to.text(remedy.cause());
    to.text(remedy.action());
    to.fraction(remedy.probability());
  }

  static RemedyRow remedy(PackIn from) {
    return new RemedyRow(from.text(), from.text(), from.fraction());
  }

  static void causeText(PackOut to, CauseText text) {
    to.text(text.summary());
    to.text(text.cardholder());
    to.text(text.display());
    to.text(text.cashier());
    to.text(text.operations());
  }

  static CauseText causeText(PackIn from) {
    return new CauseText(from.text(), from.text(), from.text(), from.text(), from.text());
  }

  static void actionText(PackOut to, ActionText text) {
    to.text(text.title());
    to.list(text.steps(), PackOut::text);
  }

  static ActionText actionText(PackIn from) {
    return new ActionText(from.text(), from.list(PackIn::text));
  }

  static void proof(PackOut to, Proof proof) {
    to.constant(proof.says());
    to.text(proof.key());
    to.text(proof.english());
    to.text(proof.chinese());
  }

  static Proof proof(PackIn from) {
    return new Proof(SAYS[from.number()], from.text(), from.text(), from.text());
  }

  static void likeness(PackOut to, Likeness likeness) {
    to.fraction(likeness.right());
    to.constant(likeness.strength());
  }

  static Likeness likeness(PackIn from) {
    return new Likeness(from.fraction(), strength(from));
  }

  static void leanings(PackOut to, Leanings leanings) {
    to.map(
        leanings.right(),
        PackOut::text,
        (pack, line) -> pack.map(line, PackOut::fraction, PackOut::fraction));
  }

  static Leanings leanings(PackIn from) {
    return new Leanings(
        from.map(
            PackIn::text, line -> new TreeMap<>(line.map(PackIn::fraction, PackIn::fraction))));
  }
}
