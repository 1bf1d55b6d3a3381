package org.posrules.internal.care;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.posrules.facts.BehindSignal;
import org.posrules.facts.CareSignal;
import org.posrules.facts.DateSignal;
import org.posrules.facts.DueSignal;
import org.posrules.facts.LapsedSignal;
import org.posrules.facts.MeasureSignal;
import org.posrules.facts.NotableSignal;
import org.posrules.facts.PaperSignal;
import org.posrules.facts.PlanSignal;
import org.posrules.facts.RecurringOf;
import org.posrules.facts.RecurringSignal;
import org.posrules.facts.StateSignal;
import org.posrules.facts.UnknownSignal;

/** Tells what was seen, a sentence a signal. Immutable. */
final class Sight {
  private final CareWords words;
  private final LocalDate today;

  Sight(CareWords words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /** Without repetition; the topics that one person lacks, and the papers, are told in one. */
  List<String> of(Collection<CareSignal> signals) {
    Set<String> sentences = new LinkedHashSet<>();
    Set<List<Object>> told = new HashSet<>();
    for (CareSignal signal : signals) {
      if (isListed(signal) && !told.add(List.of(signal.getClass(), signal.subject()))) {
        continue;
      }
      String sentence = sentence(signal, signals);
      sentences.add(
          signal.subject().isEmpty()
              ? sentence
              : words.word("seen.at", signal.subject(), sentence));
    }
    return List.copyOf(sentences);
  }

  private static boolean isListed(CareSignal signal) {
    return signal instanceof LapsedSignal || signal instanceof PaperSignal;
  }

  private String sentence(CareSignal signal, Collection<CareSignal> all) {
    if (signal instanceof LapsedSignal) {
      return words.word(
          "seen.lapsed",
          like(LapsedSignal.class, signal, all, lapsed -> words.topic(lapsed.topic())));
    }
    if (signal instanceof PaperSignal) {
      return words.word(
          "seen.paper", like(PaperSignal.class, signal, all, paper -> words.paper(paper.paper())));
    }
    return sentence(signal);
  }

  /** What the signals of the same kind and subject name. */
  private <S extends CareSignal> String like(
      Class<S> kind, CareSignal signal, Collection<CareSignal> all, Function<S, String> name) {
    return words.list(
        all.stream()
            .filter(other -> other.subject().equals(signal.subject()))
            .filter(kind::isInstance)
            .map(kind::cast)
            .map(name)
            .distinct()
            .toList());
  }

  private String sentence(CareSignal signal) {
    if (signal instanceof DueSignal due) {
      return words.word(
          "seen.due", words.fact(due.fact()), day(due.daysAgo()), due.daysAgo(), due.everyDays());
    }
    if (signal instanceof DateSignal date) {
      return words.word("seen.date", words.fact(date.fact()), day(date.daysAgo()));
    }
    if (signal instanceof StateSignal state) {
      return state(state.fact(), state.value());
    }
    if (signal instanceof NotableSignal notable) {
      return state(notable.fact(), notable.value());
    }
    if (signal instanceof MeasureSignal measure) {
      return words.word("seen.value", words.fact(measure.fact()), plain(measure.value()));
    }
    if (signal instanceof UnknownSignal unknown) {
      return state(unknown.fact(), "");
    }
    return derived(signal);
  }

  private String state(String fact, String value) {
    return value.isEmpty()
        ? words.word("seen.unknown", words.fact(fact))
        : words.word("seen.value", words.fact(fact), words.value(value));
  }

  private String derived(CareSignal signal) {
    if (signal instanceof BehindSignal behind) {
      return words.counted("seen.behind." + behind.of(), behind.versions());
    }
    if (signal instanceof RecurringSignal recurring) {
      return words.word("seen.recurring", words.cause(recurring.cause()), recurring.incidents());
    }
    if (signal instanceof RecurringOf recurring) {
      return words.word("seen.recurring", words.cause(recurring.cause()), recurring.incidents());
    }
    if (signal instanceof PlanSignal plan) {
      return words.word("seen.plan", words.plan(plan.plan()), plain(plan.savingPercent()));
    }
    return signal.toString();
  }

  private LocalDate day(int daysAgo) {
    return today.minusDays(daysAgo);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
