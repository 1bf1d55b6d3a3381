package org.posrules.service.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posrules.References;
import org.posrules.SchemeCode;
import org.posrules.history.Dimension;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.rulebook.Titles;
import org.posrules.service.words.Words;
import org.posrules.store.Aggregate;
import org.posrules.store.Fix;
import org.posrules.store.IncidentStore;
import org.posrules.store.Kept;
import org.posrules.store.Query;

/**
 * What somebody who is called about an incident will ask, line by line, ready to be sent. What is
 * not known is said to be so.
 */
final class HandoverNote {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration TICK = Duration.ofNanos(1_000);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

  private final IncidentStore store;
  private final Titles titles;
  private final Locale language;
  private final Words words;

  HandoverNote(IncidentStore store, Titles titles, Locale language) {
    this.store = store;
    this.titles = titles;
    this.language = language;
    this.words = Words.in(language);
  }

  /** Labels to what is to be said, in their order. */
  Map<String, String> of(Kept kept) {
    Incident incident = kept.incident();
    Map<String, String> lines = new LinkedHashMap<>();
    add(lines, "to", words.of(incident.verdict().party()));
    add(lines, "when", TIME.format(incident.occasion().time()));
    add(lines, "what", what(incident));
    add(lines, "money", words.of(incident.verdict().payment()));
    add(lines, "again", words.of(incident.verdict().retry()));
    add(lines, "often", often(incident));
    places(lines, incident.occasion());
    references(lines, incident);
    add(lines, "code", codes(incident));
    add(lines, "message", incident.reported().errorText());
    add(lines, "amount", incident.reported().amountClass());
    add(lines, "tried", actions(incident.reported().tried()));
    add(lines, "fixed", fixed(kept.fix()));
    return lines;
  }

  private void places(Map<String, String> lines, Occasion at) {
    add(lines, "acquirer", at.acquirerId());
    add(lines, "merchant", at.merchantId());
    add(lines, "shop", at.shopId());
    add(lines, "terminal", at.terminalId());
    add(lines, "model", at.terminalModel());
    add(lines, "firmware", at.firmwareVersion());
    add(lines, "app", at.appVersion());
  }

  private void references(Map<String, String> lines, Incident incident) {
    References known = incident.reported().references();
    add(lines, "transaction", incident.transactionId());
    add(lines, "rrn", known == null ? null : known.rrn());
    add(lines, "stan", known == null ? null : known.stan());
    add(lines, "authorisation", known == null ? null : known.authorisationCode());
  }

  private void add(Map<String, String> lines, String key, @Nullable Object value) {
    lines.put(
        words.get("note." + key),
        value == null || value.toString().isBlank() ? words.get("note.unknown") : value.toString());
  }

  private String what(Incident incident) {
    String cause = incident.verdict().cause();
    return titles.cause(cause, language) + " (" + cause + ")";
  }

  private static String codes(Incident incident) {
    return incident.reported().codes().stream()
        .map(HandoverNote::code)
        .collect(Collectors.joining(", "));
  }

  private static String code(SchemeCode code) {
    return code.scheme() == null ? code.code() : code.code() + " (" + code.scheme() + ")";
  }

  private String actions(List<String> ids) {
    return ids.isEmpty()
        ? words.get("note.nothing")
        : ids.stream().map(id -> titles.action(id, language)).collect(Collectors.joining("; "));
  }

  private String fixed(@Nullable Fix fix) {
    return fix == null
        ? words.get("note.open")
        : words.get(
            fix.fixed() ? "note.fixed.yes" : "note.fixed.no",
            titles.action(fix.fixedBy(), language));
  }

  /** Of the same cause at the same terminal, up to this one. */
  private @Nullable String often(Incident incident) {
    String terminal = incident.occasion().terminalId();
    if (terminal == null) {
      return null;
    }
    Instant time = incident.occasion().time().toInstant();
    Query same =
        Query.all()
            .between(time.minus(WEEK), time.plus(TICK))
            .at(Dimension.TERMINAL, terminal)
            .of(incident.verdict().cause());
    return words.get(
        "note.often.here", store.count(new Aggregate(same, List.of(), 1)).get(0).incidents());
  }
}
