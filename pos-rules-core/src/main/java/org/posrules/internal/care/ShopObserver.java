package org.posrules.internal.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.posrules.care.Capability;
import org.posrules.care.Environment;
import org.posrules.care.PartFacts;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.care.StaffRole;
import org.posrules.facts.BehindSignal;
import org.posrules.facts.CareSignal;
import org.posrules.facts.DateSignal;
import org.posrules.facts.DueSignal;
import org.posrules.facts.LapsedSignal;
import org.posrules.facts.MeasureSignal;
import org.posrules.facts.NotableSignal;
import org.posrules.facts.PaperSignal;
import org.posrules.facts.RecurringOf;
import org.posrules.facts.RecurringSignal;
import org.posrules.facts.StateSignal;
import org.posrules.facts.UnknownSignal;
import org.posrules.facts.VersionSignal.Software;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.NotableState;
import org.posrules.internal.rulebook.care.Routine;
import org.posrules.internal.rulebook.care.TrainingTopic;
import org.posrules.internal.values.Recurring;

/** Turns the facts of one shop into signals: one small signal for each. Used once. */
final class ShopObserver {
  /** Fewer within a week are no habit. */
  private static final int FEWEST_INCIDENTS = 3;

  private static final double PER_CENT = 100;

  private final CareContent care;
  private final Map<String, List<String>> families;
  private final Shop shop;
  private final LocalDate today;
  private final List<Environment> surroundings;
  private final List<ShopFact<?>> ahead = new ArrayList<>();

  /** {@code families}: by cause those that a rule asks for. */
  ShopObserver(CareContent care, Map<String, List<String>> families, Shop shop, LocalDate today) {
    this.care = care;
    this.families = families;
    this.shop = shop;
    this.today = today;
    this.surroundings = shop.the(ShopPart.SHOP).get(ShopFact.ENVIRONMENT, List.of());
  }

  /** {@code recurring}: what is remembered, beside what the shop itself tells. */
  Observed observe(Collection<Recurring> recurring, Costs costs) {
    List<CareSignal> ofShop = new ArrayList<>();
    List<List<CareSignal>> ofSubjects = new ArrayList<>();
    for (ShopPart part : ShopPart.values()) {
      for (PartFacts facts : looked(part)) {
        List<CareSignal> signals = part.isSeveral() ? new ArrayList<>() : ofShop;
        String subject = shop.nameOf(facts);
        given(facts, subject, signals);
        switch (part) {
          case TERMINAL -> terminal(facts, subject, recurring, signals);
          case PERSON -> person(facts, subject, signals);
          case CONTRACT -> contract(facts, costs, signals);
          case APPLICATION -> application(facts, signals);
          default -> {
            // its facts say all there is to say
          }
        }
        if (part.isSeveral()) {
          ofSubjects.add(signals);
        }
      }
    }
    return new Observed(ofShop, ofSubjects, ahead);
  }

  /** Of the shop itself it is told too what is not known; incidents are told by terminal. */
  private List<PartFacts> looked(ShopPart part) {
    return switch (part) {
      case SHOP -> List.of(shop.the(part));
      case INCIDENT -> List.of();
      default -> shop.of(part);
    };
  }

  private void given(PartFacts facts, String subject, List<CareSignal> signals) {
    for (ShopFact<?> fact : facts.given()) {
      Object value = Objects.requireNonNull(facts.get(fact));
      if (value instanceof LocalDate day) {
        day(fact, day, subject, signals);
      } else if (value instanceof Number number) {
        signals.add(new MeasureSignal(fact.name(), number.doubleValue(), subject));
      } else if (value instanceof List<?> values) {
        values.forEach(each -> state(fact, String.valueOf(each), subject, signals));
      } else {
        state(fact, String.valueOf(value), subject, signals);
      }
    }
    facts.missing().forEach(fact -> unknown(fact, subject, signals));
  }

  private void state(ShopFact<?> fact, String value, String subject, List<CareSignal> signals) {
    signals.add(new StateSignal(fact.name(), value, subject));
    notable(fact, value, value, subject, signals);
  }

  private void unknown(ShopFact<?> fact, String subject, List<CareSignal> signals) {
    signals.add(new UnknownSignal(fact.name(), subject));
    notable(fact, NotableState.UNKNOWN, "", subject, signals);
  }

  private void notable(
      ShopFact<?> fact, String is, String value, String subject, List<CareSignal> signals) {
    for (NotableState row : care.rows(CareTable.STATES)) {
      if (row.fact().equals(fact.name()) && row.is().equals(is)) {
        signals.add(new NotableSignal(row.finding(), row.severity(), fact.name(), value, subject));
      }
    }
  }

  /** What must lie behind and lies ahead is a slip, and then nothing is known. */
  private void day(ShopFact<?> fact, LocalDate day, String subject, List<CareSignal> signals) {
    int daysAgo = (int) ChronoUnit.DAYS.between(day, today);
    if (daysAgo < 0 && !fact.mayLieAhead()) {
      ahead.add(fact);
      unknown(fact, subject, signals);
      return;
    }
    signals.add(new DateSignal(fact.name(), daysAgo, subject));
    for (Routine routine : care.rows(CareTable.ROUTINE)) {
      int every = every(routine);
      if (routine.fact().equals(fact.name()) && daysAgo >= every) {
        signals.add(
            new DueSignal(
                routine.finding(), routine.severity(), fact.name(), daysAgo, every, subject));
      }
    }
  }

  private int every(Routine routine) {
    boolean harsh = routine.harsh().stream().anyMatch(surroundings::contains);
    return harsh && routine.harshDays() > 0 ? routine.harshDays() : routine.everyDays();
  }

  private void terminal(
      PartFacts facts, String subject, Collection<Recurring> recurring, List<CareSignal> signals) {
    if (facts.get(ShopFact.CAPABILITIES) == null) { // then it can do everything
      for (Capability each : Capability.values()) {
        signals.add(new StateSignal(ShopFact.CAPABILITIES.name(), each.name(), subject));
      }
    }
    behind(facts, ShopFact.FIRMWARE_VERSION, Software.FIRMWARE, subject, signals);
    behind(facts, ShopFact.APP_VERSION, Software.APPLICATION, subject, signals);
    for (Recurring each : recurring) {
      if (each.terminal().equals(subject) && each.incidents() >= FEWEST_INCIDENTS) {
        signals.add(
            new RecurringSignal(each.cause(), topic(each.cause()), each.incidents(), subject));
        families
            .getOrDefault(each.cause(), List.of())
            .forEach(
                family ->
                    signals.add(new RecurringOf(family, each.cause(), each.incidents(), subject)));
      }
    }
  }

  private String topic(String cause) {
    return care.rows(CareTable.TRAINING).stream()
        .filter(topic -> topic.causes().contains(cause))
        .map(TrainingTopic::topic)
        .findFirst()
        .orElse("");
  }

  private void behind(
      PartFacts facts,
      ShopFact<String> fact,
      Software of,
      String subject,
      List<CareSignal> signals) {
    String version = facts.get(fact);
    String model = facts.get(ShopFact.MODEL);
    if (version != null && model != null) {
      int newer = Versions.newer(care.rows(CareTable.VERSIONS), model, of, version);
      if (newer > 0) {
        signals.add(new BehindSignal(of, newer, subject));
      }
    }
  }

  private void person(PartFacts facts, String subject, List<CareSignal> signals) {
    StaffRole role = facts.get(ShopFact.ROLE);
    if (role == null) {
      return;
    }
    for (TrainingTopic topic : care.rows(CareTable.TRAINING)) {
      if (topic.roles().contains(role) && Training.isLapsed(topic, facts, today)) {
        signals.add(new LapsedSignal(topic.topic(), role.name(), subject));
      }
    }
  }

  /** Of papers of which nobody has said which are at hand, none is missing. */
  private void application(PartFacts facts, List<CareSignal> signals) {
    if (facts.get(ShopFact.PAPERS) != null) {
      Papers.missing(care, shop).forEach(paper -> signals.add(new PaperSignal(paper.paper(), "")));
    }
  }

  private void contract(PartFacts facts, Costs costs, List<CareSignal> signals) {
    LocalDate ends = facts.get(ShopFact.ENDS);
    Integer notice = facts.get(ShopFact.NOTICE_DAYS);
    if (ends != null && notice != null) {
      int daysAgo = (int) ChronoUnit.DAYS.between(ends.minusDays(notice), today);
      signals.add(new DateSignal("noticeBy", daysAgo, ""));
    }
    BigDecimal fixed = facts.get(ShopFact.FIXED);
    BigDecimal ticket = facts.get(ShopFact.AVERAGE_TICKET);
    if (fixed != null && ticket != null && ticket.signum() > 0) {
      double share = PER_CENT * fixed.doubleValue() / ticket.doubleValue();
      signals.add(new MeasureSignal("fixedPercentOfTicket", share, ""));
    }
    costs
        .unusedMinimumPercent()
        .ifPresent(unused -> signals.add(new MeasureSignal("unusedMinimumPercent", unused, "")));
    costs.cheaper().ifPresent(signals::add);
  }
}
