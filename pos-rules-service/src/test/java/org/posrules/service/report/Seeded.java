package org.posrules.service.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.history.Dimension;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.history.Outage;
import org.posrules.history.Reported;
import org.posrules.history.Verdict;
import org.posrules.rulebook.Titles;
import org.posrules.store.Fix;
import org.posrules.store.IncidentStore;
import org.posrules.store.Stores;

/** A history in SQLite to report on: noon of one day and the days before it. */
final class Seeded implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-11-28T04:00:00Z");
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  static final Scope WEEK = new Scope(NOON.minusSeconds(7 * 86_400), NOON, CHINA);
  static final String CARD = "card-token-in-clear";

  private final IncidentStore store;
  private int number;

  Seeded(Path folder) {
    store = Stores.open(folder.resolve("history.db").toString());
  }

  IncidentStore store() {
    return store;
  }

  /** The report of a week, where causes and actions are called by their names in capitals. */
  String html(String language) {
    return html(WEEK, language);
  }

  String html(Scope scope, String language) {
    return new HistoryReport(store, new PlainTitles()).html(scope, Locale.forLanguageTag(language));
  }

  /** So many incidents alike, the first one so many hours before noon, and then one each hour. */
  List<String> add(int many, int hoursAgo, @Nullable String terminal, String cause) {
    return add(many, hoursAgo, terminal, cause, PaymentState.NOT_SENT);
  }

  List<String> add(
      int many, int hoursAgo, @Nullable String terminal, String cause, PaymentState payment) {
    List<Incident> incidents = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      OffsetDateTime time =
          NOON.minusSeconds((hoursAgo - i) * 3_600L).atZone(CHINA).toOffsetDateTime();
      incidents.add(incident(time, terminal, cause, payment));
    }
    store.add(incidents);
    return incidents.stream().map(Incident::id).toList();
  }

  /** Closes an incident half an hour after noon. */
  void close(String id, String action, boolean helped) {
    store.close(new Fix(id, action, helped, NOON.plusSeconds(1_800)));
  }

  void outage(String id, Dimension dimension, String entity, int hoursAgo, @Nullable Instant end) {
    Instant since = NOON.minusSeconds(hoursAgo * 3_600L);
    store.saveOutage(
        new Outage(
            id,
            dimension,
            entity,
            since,
            since.plusSeconds(8),
            end,
            260,
            230,
            12.4,
            84,
            "HOST_TIMEOUT"));
  }

  private Incident incident(
      OffsetDateTime time, @Nullable String terminal, String cause, PaymentState payment) {
    number++;
    Occasion occasion =
        Occasion.builder()
            .time(time)
            .acquirerId("ACQ-1")
            .merchantId("M-1")
            .shopId("S-1")
            .terminalId(terminal)
            .terminalModel("P400")
            .firmwareVersion("1.2.3")
            .cardToken(CARD)
            .build();
    Verdict verdict =
        Verdict.builder()
            .category(FaultCategory.HARDWARE)
            .causes(List.of(cause))
            .party(ActingParty.MERCHANT)
            .payment(payment)
            .retry(RetryAdvice.RETRY_AFTER_FIX)
            .actions(List.of("CLEAN_READER"))
            .rulebook("test")
            .build();
    return Incident.builder()
        .id("id-" + number)
        .occasion(occasion)
        .reported(Reported.builder().build())
        .verdict(verdict)
        .build();
  }

  @Override
  public void close() {
    store.close();
  }

  private static final class PlainTitles implements Titles {
    @Override
    public String cause(String name, Locale language) {
      return language.getLanguage() + " cause " + name;
    }

    @Override
    public String action(String id, Locale language) {
      return language.getLanguage() + " action " + id;
    }
  }
}
