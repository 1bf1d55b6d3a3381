package org.posrules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posrules.care.CareFinding;
import org.posrules.care.Shop;
import org.posrules.care.ShopDirectory;
import org.posrules.internal.judging.ShopJudge;
import org.posrules.internal.rulebook.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is open at the shop of a terminal and explains a failure there. Thread-safe. */
final class OpenFindings {
  private static final Logger LOG = LoggerFactory.getLogger(OpenFindings.class);

  /** Shops whose findings are kept; beyond that they are made anew. */
  private static final int MOST_KEPT = 1_000;

  private final @Nullable ShopDirectory shops;
  private final ShopJudge judge;
  private final AtomicBoolean failing = new AtomicBoolean();
  private final Map<Asked, List<CareFinding>> known = new ConcurrentHashMap<>();

  /** What findings depend on, beside the rules. */
  private record Asked(Shop shop, LocalDate day, Language language) {}

  OpenFindings(@Nullable ShopDirectory shops, ShopJudge judge) {
    this.shops = shops;
    this.judge = judge;
  }

  /** The diagnosis with the findings that make one of its causes likelier. */
  Diagnosis quote(Diagnosis diagnosis, FailedTransaction clean, LocalDate day) {
    String terminal = clean.terminalId();
    if (shops == null || terminal == null || diagnosis.faults().isEmpty()) {
      return diagnosis;
    }
    Set<String> causes =
        diagnosis.faults().stream().map(Fault::cause).collect(Collectors.toUnmodifiableSet());
    List<CareFinding> open =
        findings(terminal, day, Language.of(diagnosis.language())).stream()
            .filter(
                finding -> finding.subjects().isEmpty() || finding.subjects().contains(terminal))
            .filter(finding -> finding.explains().stream().anyMatch(causes::contains))
            .toList();
    return open.isEmpty() ? diagnosis : diagnosis.toBuilder().openFindings(open).build();
  }

  /** A failure is told once, and by its kind only: a message may hold facts. */
  private List<CareFinding> findings(String terminal, LocalDate day, Language language) {
    try {
      Shop shop = shops == null ? null : shops.ofTerminal(terminal);
      return shop == null ? List.of() : findings(new Asked(shop, day, language));
    } catch (RuntimeException e) {
      if (failing.compareAndSet(false, true)) {
        LOG.warn("The directory of shops fails, diagnoses go on without it: {}", e.getClass());
      }
      return List.of();
    }
  }

  private List<CareFinding> findings(Asked asked) {
    if (known.size() >= MOST_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(
        asked,
        any ->
            judge
                .judge(asked.shop(), asked.day(), List.of(), asked.language())
                .assessment()
                .findings());
  }
}
