package org.posrules.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.posrules.history.Dimension;
import org.posrules.history.Occasion;

/**
 * Fills a store unless it is full already, and looks things up in it, by hand: {@code StoreRuns
 * where millions [beside]}, where {@code postgresql} is one that is started for it and ends with
 * it. The incidents are of 30 days at 5,000 terminals, with a million cards, 25 causes.
 */
final class StoreRuns {
  private static final OffsetDateTime START = OffsetDateTime.parse("2026-10-29T00:00:00+08:00");
  private static final long DAYS_30_MILLIS = Duration.ofDays(30).toMillis();
  private static final int TERMINALS = 5_000;
  private static final int SHOPS = 1_250;
  private static final int CARDS = 1_000_000;
  private static final int CAUSES = 25;
  private static final int LOOK_UPS = 2_000;
  private static final String OWN = "postgresql";

  private final Random random = new Random(12);
  private final IncidentStore store;
  private final int all;

  /** How long processors have worked for a server; nothing where there is none of our own. */
  private final Supplier<Duration> server;

  private StoreRuns(IncidentStore store, int all, Supplier<Duration> server) {
    this.store = store;
    this.all = all;
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    boolean own = args[0].equals(OWN);
    Location location = own ? ownServer() : location(args);
    Supplier<Duration> server = own ? Postgres::work : () -> Duration.ZERO;
    int all = (int) (Double.parseDouble(args[1]) * 1_000_000);
    try (IncidentStore store = Stores.open(location)) {
      StoreRuns runs = new StoreRuns(store, all, server);
      if (store.find(id(all - 1)).isEmpty()) {
        runs.fill(location);
      }
      runs.lookUp();
      runs.count();
    }
  }

  private static Location ownServer() throws IOException {
    return new Location(
        Postgres.emptySchema(), Files.createTempDirectory("pos-rules").resolve("history"));
  }

  private static Location location(String[] args) {
    return args.length > 2 ? new Location(args[0], Path.of(args[2])) : Location.of(args[0]);
  }

  private void fill(Location location) throws SQLException, IOException {
    long begin = System.nanoTime();
    long apart = DAYS_30_MILLIS * 1_000 / all;
    Filling.fill(location, store, all, Micros.of(START.toInstant()), apart);
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf("%d incidents in %.1f s, %.0f/s%n", all, seconds, all / seconds);
  }

  private void lookUp() {
    OffsetDateTime end = START.plusDays(30);
    time(
        "a cause at a terminal, last hour",
        any ->
            store.list(
                terminal().of(cause()).between(end.minusHours(1).toInstant(), null).first(50)));
    time(
        "a cause at a terminal, last week",
        any ->
            store.list(
                terminal().of(cause()).between(end.minusDays(7).toInstant(), null).first(50)));
    time("newest 50 of a terminal", any -> store.list(terminal().first(50)));
    time("newest 50 of a cause", any -> store.list(Query.all().of(cause()).first(50)));
    time("newest 50 of an acquirer", any -> newest(Dimension.ACQUIRER, "ACQ-" + random.nextInt(4)));
    time("newest 50 of a merchant", any -> newest(Dimension.MERCHANT, "M-" + random.nextInt(400)));
    time("newest 50 of all", any -> store.list(Query.all().first(50)));
    time("newest 50 of a shop", any -> newest(Dimension.SHOP, "S-" + random.nextInt(SHOPS)));
    time("newest 50 of a card", any -> newest(Dimension.CARD, "card-" + random.nextInt(CARDS)));
    time("one by its id", any -> store.find(id(random.nextInt(all))));
    time("a transaction sent again", any -> sendAgain(random.nextInt(all)));
  }

  private void count() {
    OffsetDateTime end = START.plusDays(30);
    time(
        "a terminal's week by cause",
        any ->
            store.count(
                new Aggregate(
                    terminal().between(end.minusDays(7).toInstant(), null),
                    List.of(By.Kind.CAUSE),
                    100)));
    Query day = Query.all().between(end.minusDays(1).toInstant(), null);
    timeFew("a day by cause", () -> store.count(new Aggregate(day, List.of(By.Kind.CAUSE), 100)));
    Query hour = Query.all().between(end.minusHours(1).toInstant(), null);
    List<By> both = List.of(new By.Place(Dimension.TERMINAL), By.Kind.CAUSE);
    timeFew("an hour by terminal and cause", () -> store.count(new Aggregate(hour, both, 100)));
    timeFew(
        "all by day", () -> store.count(new Aggregate(Query.all(), List.of(By.Kind.DAY), 1_000)));
    timeFew(
        "all by cause and day",
        () -> store.count(new Aggregate(Query.all(), List.of(By.Kind.CAUSE, By.Kind.DAY), 1_000)));
  }

  private void newest(Dimension dimension, String value) {
    store.list(Query.all().at(dimension, value).first(50));
  }

  private void sendAgain(int number) {
    store.add(List.of(Incidents.of("again-" + number, "tx-" + number, occasion(number), cause())));
  }

  private Query terminal() {
    return Query.all().at(Dimension.TERMINAL, "T-" + random.nextInt(TERMINALS));
  }

  private String cause() {
    return "CAUSE_" + random.nextInt(CAUSES);
  }

  private Occasion occasion(int number) {
    int terminal = random.nextInt(TERMINALS);
    return Occasion.builder()
        .time(START.plus(Duration.ofMillis(DAYS_30_MILLIS * number / all)))
        .acquirerId("ACQ-" + terminal % 4)
        .issuerId("ISS-" + random.nextInt(60))
        .networkId("UPI")
        .region("REGION-" + terminal % 30)
        .merchantId("M-" + terminal % 400)
        .shopId("S-" + terminal % SHOPS)
        .terminalId("T-" + terminal)
        .terminalModel("MODEL-" + terminal % 8)
        .firmwareVersion("1." + terminal % 5)
        .appVersion("5.0")
        .cardToken("card-" + random.nextInt(CARDS))
        .build();
  }

  private static String id(int number) {
    return "01JDQ%021d".formatted(number);
  }

  private void timeFew(String what, Runnable question) {
    time(what, 5, any -> question.run());
  }

  private void time(String what, IntConsumer question) {
    time(what, LOOK_UPS, question);
  }

  /** What others do on the machine bears on how long it takes, but hardly on the work. */
  private void time(String what, int times, IntConsumer question) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] took = new long[times];
    long[] worked = new long[times];
    Duration before = server.get();
    for (int number = 0; number < times; number++) {
      long begin = System.nanoTime();
      long idle = threads.getCurrentThreadCpuTime();
      question.accept(number);
      worked[number] = threads.getCurrentThreadCpuTime() - idle;
      took[number] = System.nanoTime() - begin;
    }
    double beyond = server.get().minus(before).toNanos() / 1e6 / times;
    System.out.printf(
        "%-34s took %s  worked %s  and the server %.3f ms%n",
        what, percentiles(took), percentiles(worked), beyond);
  }

  private static String percentiles(long[] nanos) {
    Arrays.sort(nanos);
    return "p50 %8.3f ms  p99 %8.3f ms"
        .formatted(nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
  }
}
