package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.history.Dimension;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.history.Outage;

/** What every store does, whichever database it is in. */
abstract class IncidentStoreContract {
  private static final Instant NOON = Incidents.NOON.toInstant();

  private IncidentStore store;

  /** The store of all tests of one class. */
  abstract IncidentStore opened();

  /** Runs a statement on its database. */
  abstract void run(String sql) throws SQLException;

  /** Makes the database refuse incidents of this id from now on. */
  abstract void refuse(String id) throws SQLException;

  @BeforeEach
  void empty() throws SQLException {
    store = opened();
    run("delete from pos_incident");
    run("delete from pos_outage");
  }

  private Incident hidden(Incident incident) {
    String token = incident.occasion().cardToken();
    return token == null
        ? incident
        : incident.toBuilder()
            .occasion(incident.occasion().toBuilder().cardToken(store.hash(token)).build())
            .build();
  }

  private void addNumbers(int from, int to) {
    store.add(IntStream.range(from, to).mapToObj(Incidents::number).toList());
  }

  private static List<String> ids(List<Kept> kept) {
    return kept.stream().map(each -> each.incident().id()).toList();
  }

  private static Incident elsewhere(int number, Occasion occasion, String cause) {
    return Incidents.of("id-%06d".formatted(number), "tx-" + number, occasion, cause);
  }

  @Test
  void incident_added_isFoundAsItWasButForItsCard() {
    Incident incident = Incidents.number(1);
    store.add(List.of(incident));
    assertEquals(new Kept(hidden(incident), null), store.find(incident.id()).orElseThrow());
  }

  @Test
  void incident_ofWhichNothingOptionalIsKnown_isFoundAsItWas() {
    Incident bare = Incidents.of("id", null, Incidents.bare(0), "UNRECOGNISED");
    store.add(List.of(bare));
    assertEquals(new Kept(bare, null), store.find("id").orElseThrow());
  }

  @Test
  void find_anIdThatIsNotKept_isEmpty() {
    assertTrue(store.find("none").isEmpty());
  }

  @Test
  void add_theSameIdAgain_keepsOne() {
    Incident first = Incidents.of("same", "tx-1", Incidents.occasion(0), "A");
    Incident second = Incidents.of("same", "tx-2", Incidents.occasion(0), "B");
    assertEquals(List.of(1, 0), List.of(store.add(List.of(first)), store.add(List.of(second))));
  }

  @Test
  void add_theSameTransactionTwiceAtOnce_keepsTheFirst() {
    Incident first = Incidents.of("a", "tx", Incidents.occasion(0), "A");
    Incident second = Incidents.of("b", "tx", Incidents.occasion(1), "B");
    store.add(List.of(first, second));
    assertEquals(List.of("a"), ids(store.list(Query.all()).incidents()));
  }

  private void addTransactionTwice() {
    store.add(List.of(Incidents.of("first", "tx", Incidents.occasion(0), "A")));
    store.add(List.of(Incidents.of("later", "tx", Incidents.occasion(9), "B")));
  }

  @Test
  void find_byTheIdOfALaterDiagnosis_isTheIncidentOfTheTransaction() {
    addTransactionTwice();
    assertEquals(store.find("first"), store.find("later"));
  }

  @Test
  void find_byTheLaterIdOfTwoAddedAtOnce_isTheFirst() {
    store.add(
        List.of(
            Incidents.of("first", "tx", Incidents.occasion(0), "A"),
            Incidents.of("later", "tx", Incidents.occasion(9), "B")));
    assertEquals("first", store.find("later").orElseThrow().incident().id());
  }

  @Test
  void find_byALaterIdThatWasBroughtAgain_isStillTheIncident() {
    addTransactionTwice();
    addTransactionTwice();
    assertEquals("first", store.find("later").orElseThrow().incident().id());
  }

  @Test
  void find_anIncidentWhoseIdALaterDiagnosisTakes_isItself() {
    store.add(List.of(Incidents.of("first", "tx", Incidents.occasion(0), "A")));
    store.add(List.of(Incidents.of("other", "tx-2", Incidents.occasion(1), "A")));
    store.add(List.of(Incidents.of("other", "tx", Incidents.occasion(2), "B")));
    assertEquals("other", store.find("other").orElseThrow().incident().id());
  }

  @Test
  void close_byTheIdOfALaterDiagnosis_closesTheIncident() {
    addTransactionTwice();
    assertTrue(store.close(new Fix("later", "CLEAN_READER", true, NOON)));
    assertEquals(
        new Fix("first", "CLEAN_READER", true, NOON), store.find("first").orElseThrow().fix());
  }

  private static Occasion at(String merchant, String terminal) {
    return Incidents.occasion(1).toBuilder().merchantId(merchant).terminalId(terminal).build();
  }

  @Test
  void add_theSameReferenceElsewhere_isAnotherIncident() {
    List<Occasion> places =
        List.of(
            at("M-1", "T-1"), at("M-2", "T-1"), at("M-1", "T-2"), at("M-1", null), at(null, "T-1"));
    List<Incident> incidents =
        IntStream.range(0, places.size())
            .mapToObj(n -> Incidents.of("id-" + n, "000042", places.get(n), "A"))
            .toList();
    incidents.forEach(incident -> store.add(List.of(incident)));
    assertEquals(0, store.add(incidents));
    for (Incident incident : incidents) {
      assertEquals(hidden(incident), store.find(incident.id()).orElseThrow().incident());
    }
  }

  @Test
  void add_theSameReferenceElsewhere_leadsToItsOwnIncident() {
    Incident here = Incidents.of("here", "000042", at("M-1", "T-1"), "A");
    Incident there = Incidents.of("there", "000042", at("M-2", "T-1"), "A");
    store.add(List.of(here, there, Incidents.again(there)));
    assertEquals("there", store.find("again-there").orElseThrow().incident().id());
    assertEquals(hidden(here), store.find("here").orElseThrow().incident());
  }

  @Test
  void add_aReferenceWithoutAPlace_isOneSaleToo() {
    Incident first = Incidents.of("first", "tx", Incidents.bare(0), "A");
    store.add(List.of(first));
    assertEquals(0, store.add(List.of(Incidents.again(first))));
    assertEquals("first", store.find("again-first").orElseThrow().incident().id());
  }

  @Test
  void add_aMoreCarefulDiagnosisOfTheSale_isWhatTheIncidentSays() {
    Incident first = Incidents.number(1);
    Incident unknown = Incidents.again(first);
    store.add(List.of(first));
    store.add(List.of(unknown));
    Incident expected =
        first.toBuilder().reported(unknown.reported()).verdict(unknown.verdict()).build();
    assertEquals(new Kept(hidden(expected), null), store.find(unknown.id()).orElseThrow());
    assertEquals(
        List.of(new Count(List.of("UNKNOWN", "CAUSE_UNKNOWN", "NETWORK"), 1)),
        store.count(
            new Aggregate(
                Query.all(), List.of(By.Kind.PAYMENT, By.Kind.CAUSE, By.Kind.CATEGORY), 9)));
    assertEquals(List.of(first.id()), ids(store.list(Query.all().of("CAUSE_UNKNOWN")).incidents()));
  }

  @Test
  void add_aMilderDiagnosisOfTheSale_changesNothing() {
    Incident first = Incidents.again(Incidents.number(1));
    store.add(List.of(first));
    store.add(
        List.of(
            Incidents.concluded("mild", first, PaymentState.NOT_SENT, RetryAdvice.DO_NOT_RETRY)));
    assertEquals(hidden(first), store.find("mild").orElseThrow().incident());
  }

  /** So that a journal may be read again, and in part, and two services may share a database. */
  @Test
  void add_diagnosesOfASaleInAnyOrderAndAgain_saysTheMostCareful() throws SQLException {
    Incident first = Incidents.number(1);
    List<Incident> all =
        List.of(
            Incidents.concluded("a", first, PaymentState.NOT_SENT, RetryAdvice.RETRY_NOW),
            Incidents.concluded("b", first, PaymentState.DECLINED, RetryAdvice.DO_NOT_RETRY),
            Incidents.concluded("c", first, PaymentState.UNKNOWN, RetryAdvice.VERIFY_FIRST),
            Incidents.concluded("d", first, PaymentState.CHARGED, RetryAdvice.DO_NOT_RETRY));
    for (int round = 0; round < 12; round++) {
      List<Incident> some = new ArrayList<>(all.subList(0, 3 + round % 2));
      Incident expected = some.get(some.size() - 1);
      Collections.shuffle(some, new Random(round));
      store.add(some);
      some.forEach(each -> store.add(List.of(each)));
      Incident found = store.find("a").orElseThrow().incident();
      assertEquals(some.get(0).id(), found.id());
      assertEquals(expected.verdict(), found.verdict());
      assertEquals(expected.reported(), found.reported());
      run("delete from pos_incident");
    }
  }

  @Test
  void add_aMoreCarefulDiagnosisOfAClosedIncident_leavesItClosed() {
    Incident first = Incidents.number(1);
    store.add(List.of(first));
    Fix fix = new Fix(first.id(), "CLEAN_READER", true, NOON);
    store.close(fix);
    store.add(List.of(Incidents.again(first)));
    assertEquals(fix, store.find(first.id()).orElseThrow().fix());
  }

  @Test
  void deleteBefore_anIncidentThatALaterIdLedTo_forgetsThatIdToo() {
    addTransactionTwice();
    store.deleteBefore(NOON.plusSeconds(1));
    assertTrue(store.find("later").isEmpty());
  }

  @Test
  void add_aTransactionThatWasForgotten_isAnIncidentUnderItsLaterId() {
    addTransactionTwice();
    store.deleteBefore(NOON.plusSeconds(1));
    store.add(List.of(Incidents.of("later", "tx", Incidents.occasion(9), "B")));
    assertEquals("later", store.find("later").orElseThrow().incident().id());
  }

  @Test
  void add_severalWithoutATransaction_keepsEach() {
    int added =
        store.add(
            List.of(
                Incidents.of("a", null, Incidents.occasion(0), "A"),
                Incidents.of("b", null, Incidents.occasion(0), "A")));
    assertEquals(2, added);
  }

  @Test
  void add_textsThatNoDatabaseTakes_keepsThemMended() {
    Occasion occasion = Incidents.bare(0).toBuilder().cardToken("card\0token").build();
    store.add(List.of(Incidents.of("id", "tx\0\ud800", occasion, "A")));
    assertEquals("tx\uFFFD\uFFFD", store.find("id").orElseThrow().incident().transactionId());
  }

  @Test
  void add_whatTheDatabaseRefuses_saysThatTryingAgainIsOfNoUse() throws SQLException {
    refuse("id-009777");
    List<Incident> incidents = List.of(Incidents.number(0), Incidents.number(9_777));
    assertTrue(assertThrows(StoreException.class, () -> store.add(incidents)).isRefusal());
  }

  @Test
  void add_whenOneIsRefused_keepsNoneOfThem() throws SQLException {
    refuse("id-009888");
    List<Incident> incidents = List.of(Incidents.number(0), Incidents.number(9_888));
    assertThrows(StoreException.class, () -> store.add(incidents));
    assertTrue(store.list(Query.all()).incidents().isEmpty());
  }

  @Test
  void list_pagesOneAfterAnother_areAllOfThemNewestFirst() {
    addNumbers(0, 25);
    List<String> seen = new ArrayList<>();
    Query query = Query.all().first(10);
    Page page = store.list(query);
    while (page.next() != null) {
      seen.addAll(ids(page.incidents()));
      page = store.list(query.after(page.next()));
    }
    seen.addAll(ids(page.incidents()));
    List<String> expected =
        IntStream.range(0, 25).mapToObj(n -> "id-%06d".formatted(24 - n)).toList();
    assertEquals(expected, seen);
  }

  @Test
  void list_pagesOfIncidentsOfOneMoment_repeatAndMissNone() {
    store.add(
        IntStream.range(0, 5).mapToObj(n -> elsewhere(n, Incidents.occasion(0), "A")).toList());
    Page first = store.list(Query.all().first(3));
    Page second = store.list(Query.all().first(3).after(first.next()));
    assertEquals(
        List.of("id-000004", "id-000003", "id-000002", "id-000001", "id-000000"),
        Stream.of(first, second).flatMap(page -> ids(page.incidents()).stream()).toList());
  }

  @Test
  void list_pagesOfAPlaceOverManyDays_areAllOfItNewestFirst() {
    List<Integer> days = IntStream.range(0, 40).boxed().collect(Collectors.toList());
    Collections.shuffle(days, new Random(5));
    for (int day : days) {
      store.add(List.of(onDay(day, 0), onDay(day, 1)));
    }
    List<String> newestFirst =
        IntStream.range(0, 80).mapToObj(n -> onDay(39 - n / 2, 1 - n % 2).id()).toList();
    Query query = Query.all().at(Dimension.TERMINAL, "T-1").first(3);
    List<String> found = new ArrayList<>();
    String next = null;
    do {
      Page page = store.list(query.after(next));
      found.addAll(ids(page.incidents()));
      next = page.next();
    } while (next != null);
    assertEquals(newestFirst, found);
  }

  /** Beginning two days before 1970, where days are counted the other way. */
  private static Incident onDay(int day, int number) {
    OffsetDateTime time = OffsetDateTime.parse("1969-12-30T23:59:59.5Z").plusDays(day);
    return Incidents.of(
        "id-%d-%d".formatted(day, number),
        null,
        Incidents.occasion(0).toBuilder().time(time.plusSeconds(number)).build(),
        "READER_DIRTY");
  }

  @Test
  void list_aSpan_hasItsBeginningAndNotItsEnd() {
    addNumbers(0, 10);
    Query span = Query.all().between(NOON.plusSeconds(3), NOON.plusSeconds(5));
    assertEquals(List.of("id-000004", "id-000003"), ids(store.list(span).incidents()));
  }

  @Test
  void list_eachDimension_findsWhatIsThere() {
    store.add(List.of(Incidents.number(1), elsewhere(2, Incidents.bare(2), "A")));
    for (Dimension dimension : Dimension.values()) {
      String value = Incidents.occasion(1).at(dimension).orElseThrow();
      List<Kept> found = store.list(Query.all().at(dimension, value)).incidents();
      assertEquals(List.of("id-000001"), ids(found), dimension.name());
    }
  }

  @Test
  void list_eachDimensionWithAnotherValue_findsNothing() {
    store.add(List.of(Incidents.number(1)));
    for (Dimension dimension : Dimension.values()) {
      List<Kept> found = store.list(Query.all().at(dimension, "other")).incidents();
      assertTrue(found.isEmpty(), dimension.name());
    }
  }

  @Test
  void list_aPlaceACauseAndASpan_findsWhatHasAllOfThem() {
    addNumbers(0, 3);
    store.add(List.of(elsewhere(7, Incidents.occasion(1), "OTHER")));
    Query query =
        Query.all()
            .at(Dimension.TERMINAL, "T-1")
            .at(Dimension.ACQUIRER, "ACQ-1")
            .of("READER_DIRTY")
            .between(NOON.plusSeconds(1), null);
    assertEquals(List.of("id-000002", "id-000001"), ids(store.list(query).incidents()));
  }

  @Test
  void list_openOnes_areThoseWithoutAFix() {
    addNumbers(0, 2);
    store.close(new Fix("id-000000", "CLEAN_READER", true, NOON));
    assertEquals(List.of("id-000001"), ids(store.list(Query.all().closed(false)).incidents()));
  }

  @Test
  void close_anIncident_isToldWithIt() {
    addNumbers(0, 1);
    Fix fix = new Fix("id-000000", "CLEAN_READER", true, NOON.plusSeconds(90));
    store.close(fix);
    assertEquals(fix, store.list(Query.all().closed(true)).incidents().get(0).fix());
  }

  @Test
  void close_again_takesThePlaceOfTheFirst() {
    addNumbers(0, 1);
    store.close(new Fix("id-000000", "CLEAN_READER", false, NOON));
    Fix second = new Fix("id-000000", "REPLACE_READER", true, NOON.plusSeconds(9));
    store.close(second);
    assertEquals(second, store.find("id-000000").orElseThrow().fix());
  }

  @Test
  void close_anUnknownIncident_isFalse() {
    assertFalse(store.close(new Fix("none", "CLEAN_READER", true, NOON)));
  }

  @Test
  void fixes_ofSeveralModels_areCountedApart() {
    addNumbers(0, 3);
    store.add(List.of(elsewhere(9, Incidents.bare(0), "READER_DIRTY")));
    store.close(new Fix("id-000000", "CLEAN_READER", true, NOON.plusSeconds(60)));
    store.close(new Fix("id-000001", "CLEAN_READER", true, NOON.plusSeconds(121)));
    store.close(new Fix("id-000002", "CLEAN_READER", false, NOON.plusSeconds(999)));
    store.close(new Fix("id-000009", "CLEAN_READER", false, NOON));
    List<FixCount> expected =
        List.of(
            new FixCount("READER_DIRTY", "CLEAN_READER", "P400", 3, 2, Duration.ofSeconds(90)),
            new FixCount("READER_DIRTY", "CLEAN_READER", null, 1, 0, Duration.ZERO));
    List<FixCount> fixes = new ArrayList<>(store.fixes());
    fixes.sort((a, b) -> b.tries() - a.tries());
    assertEquals(expected, fixes);
  }

  @Test
  void count_byCauseAndFirmware_tellsTheGreatestFirst() {
    addNumbers(0, 3);
    store.add(List.of(elsewhere(9, Incidents.bare(0), "OTHER")));
    List<By> by = List.of(By.Kind.CAUSE, new By.Place(Dimension.FIRMWARE));
    assertEquals(
        List.of(
            new Count(List.of("READER_DIRTY", "P400 1.2.3"), 3),
            new Count(Arrays.asList("OTHER", null), 1)),
        store.count(new Aggregate(Query.all(), by, 10)));
  }

  @Test
  void count_byDayAndHour_goesByTheClockOfThePlace() {
    OffsetDateTime late = OffsetDateTime.parse("2026-11-29T00:30:00+08:00");
    Occasion bare = Incidents.bare(0);
    Occasion midnight = Occasion.builder().time(late).cardToken(bare.cardToken()).build();
    store.add(List.of(elsewhere(1, midnight, "A")));
    List<Count> counts =
        store.count(new Aggregate(Query.all(), List.of(By.Kind.DAY, By.Kind.HOUR), 10));
    assertEquals(List.of(new Count(List.of("2026-11-29", "2026-11-29T00"), 1)), counts);
  }

  @Test
  void count_byPayment_isOfWhatWasProven() {
    addNumbers(0, 2);
    assertEquals(
        List.of(new Count(List.of("NOT_SENT"), 2)),
        store.count(new Aggregate(Query.all(), List.of(By.Kind.PAYMENT), 10)));
  }

  @Test
  void count_byNothing_isHowManyThereAre() {
    addNumbers(0, 4);
    store.close(new Fix("id-000000", "CLEAN_READER", true, NOON));
    Query open = Query.all().closed(false);
    assertEquals(List.of(new Count(List.of(), 3)), store.count(new Aggregate(open, List.of(), 10)));
  }

  @Test
  void deleteBefore_aTime_forgetsWhatIsOlderAndItsFixes() {
    addNumbers(0, 4);
    store.close(new Fix("id-000000", "CLEAN_READER", true, NOON));
    int deleted = store.deleteBefore(NOON.plusSeconds(2));
    assertEquals(
        List.of(2, 2, 0),
        List.of(deleted, store.list(Query.all()).incidents().size(), store.fixes().size()));
  }

  @Test
  void deleteBefore_theEndOfTime_forgetsAll() {
    addNumbers(0, 2);
    assertEquals(2, store.deleteBefore(Instant.MAX));
  }

  @Test
  void deleteBefore_moreThanOneTransactionTakes_forgetsAll() {
    addNumbers(0, 4_500);
    assertEquals(4_500, store.deleteBefore(NOON.plusSeconds(99_999)));
  }

  @Test
  void deleteMerchant_one_leavesTheOthers() {
    addNumbers(0, 2);
    store.add(List.of(elsewhere(9, Incidents.bare(0), "A")));
    store.deleteMerchant("M-1");
    assertEquals(List.of("id-000009"), ids(store.list(Query.all()).incidents()));
  }

  @Test
  void since_moreThanAskedFor_isTheNewestOldestFirst() {
    addNumbers(0, 10);
    List<String> ids = store.since(NOON.plusSeconds(2), 3).stream().map(Incident::id).toList();
    assertEquals(List.of("id-000007", "id-000008", "id-000009"), ids);
  }

  @Test
  void saveOutage_again_takesThePlaceOfTheFirst() {
    store.saveOutage(outage("o-1", NOON, null));
    Outage ended = outage("o-1", NOON, NOON.plusSeconds(600));
    store.saveOutage(ended);
    assertEquals(List.of(ended), store.outages(NOON));
  }

  @Test
  void outages_sinceATime_areThoseThatWentOnAtItOrLater() {
    store.saveOutage(outage("over", NOON, NOON.plusSeconds(60)));
    store.saveOutage(outage("open", NOON.plusSeconds(10), null));
    store.saveOutage(outage("later", NOON.plusSeconds(500), NOON.plusSeconds(600)));
    List<String> ids = store.outages(NOON.plusSeconds(100)).stream().map(Outage::id).toList();
    assertEquals(List.of("later", "open"), ids);
  }

  @Test
  void openOutages_amongEnded_areThoseThatGoOn() {
    Outage open = outage("open", NOON, null);
    store.saveOutage(open);
    store.saveOutage(outage("over", NOON, NOON.plusSeconds(60)));
    assertEquals(List.of(open), store.openOutages());
  }

  @Test
  void deleteMerchant_withAnOutage_forgetsIt() {
    store.saveOutage(
        new Outage("o", Dimension.MERCHANT, "M-1", NOON, NOON, null, 9, 8, 0.5, 3, "A"));
    store.deleteMerchant("M-1");
    assertTrue(store.openOutages().isEmpty());
  }

  @Test
  void card_inTheStore_isAHashThatTokensAreFoundBy() {
    addNumbers(0, 1);
    String kept = store.find("id-000000").orElseThrow().incident().occasion().cardToken();
    assertNotEquals(Incidents.TOKEN, kept);
    assertEquals(store.hash(Incidents.TOKEN), kept);
  }

  @Test
  void list_theLastPage_namesNoNext() {
    addNumbers(0, 2);
    assertNull(store.list(Query.all().first(2)).next());
  }

  static void run(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Outage outage(String id, Instant since, Instant until) {
    return new Outage(
        id, Dimension.ACQUIRER, "ACQ-1", since, since.plusSeconds(5), until, 40, 30, 1.25, 7, "A");
  }
}
