package org.posrules.internal.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopForm;
import org.posrules.facts.CareSignal;
import org.posrules.internal.care.CareRoom;
import org.posrules.internal.care.Observed;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.engine.RuleSession;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.values.FiredConcern;
import org.posrules.internal.values.Recurring;

/** What is concluded of a shop. Thread-safe. */
public final class ShopJudge {
  private final CareRoom room;
  private final RuleBase rules;

  public ShopJudge(Loaded loaded) {
    this.rules = loaded.rules();
    this.room = new CareRoom(loaded.content(), rules.rules());
  }

  /** All that was concluded, and of what. */
  public record JudgedShop(
      Observed observed, List<FiredConcern> concerns, ShopAssessment assessment) {}

  /** What can be said of a shop. */
  public ShopForm form(Language language) {
    return room.form(language);
  }

  /** {@code recurring}: what is remembered of its terminals. */
  public JudgedShop judge(
      Shop shop, LocalDate today, Collection<Recurring> recurring, Language language) {
    Observed observed = room.observe(shop, today, recurring);
    List<FiredConcern> concerns = concerns(observed);
    return new JudgedShop(
        observed, concerns, room.write(shop, today, observed, concerns, language));
  }

  /**
   * A rule looks at the shop and at one of its terminals or people at a time: each gets a run, so
   * that a shop of hundreds takes hundreds of short ones.
   */
  private List<FiredConcern> concerns(Observed observed) {
    Stream<List<CareSignal>> runs =
        observed.ofSubjects().stream()
            .map(
                signals -> {
                  List<CareSignal> all = new ArrayList<>(observed.ofShop());
                  all.addAll(signals);
                  return all;
                });
    return Stream.concat(Stream.of(observed.ofShop()), runs)
        .flatMap(signals -> run(signals).stream())
        .distinct()
        .toList();
  }

  private List<FiredConcern> run(List<CareSignal> signals) {
    try (RuleSession session = rules.open()) {
      return session.assess(signals);
    }
  }
}
