package org.posrules.service.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.posrules.json.TransactionJson;
import org.posrules.memory.LastingHistory;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.door.FrontDoor;
import org.posrules.service.rulebooks.Served;
import org.posrules.service.telemetry.Metrics;
import org.posrules.service.telemetry.Telemetry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running HTTP service. Thread-safe. */
public final class HttpService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpService.class);
  static final Duration GRACE = Duration.ofSeconds(8);
  private static final long WATCH_MILLIS = 100;
  private static final int READERS = 2;
  private static final int READERS_WAITING = 32;
  private static final Duration START = Duration.ofSeconds(30);

  private final FrontDoor door;
  private final Vertx vertx;
  private final WorkerPool workers;

  /** To read the history takes its time, for which no diagnosis waits. */
  private final WorkerPool readers;

  private final Readiness readiness;
  private final Conduct conduct;
  private final Secured secured;
  private final Served served;
  private final Optional<LastingHistory> history;
  private final Telemetry telemetry;
  private final Recording recording;
  private final HttpServer server;
  private final Duration drain;

  private HttpService(
      ServiceSettings settings,
      AccessSettings access,
      Telemetry telemetry,
      Served served,
      Optional<LastingHistory> history) {
    this.served = served;
    this.history = history;
    this.telemetry = telemetry;
    this.recording = new Recording(telemetry);
    secured = new Secured(access);
    drain = settings.drain();
    door = new FrontDoor(settings.connections(), settings.limits());
    vertx = door.vertx();
    workers =
        new WorkerPool("diagnosis", settings.workers(), settings.waiting(), settings.limits());
    readers = new WorkerPool("history", READERS, READERS_WAITING, settings.limits());
    vertx.setPeriodic(
        WATCH_MILLIS,
        id -> {
          workers.watch();
          readers.watch();
        });
    readiness =
        new Readiness(
            workers,
            settings.limits().queued().multipliedBy(3).dividedBy(4),
            () -> served.status().trusted());
    showNumbers();
    history.ifPresent(this::showHistory);
    BodyReader bodies = new BodyReader(vertx, settings.limits(), TransactionJson.MOST_BYTES);
    conduct = new Conduct(readiness::isStopping, new CrossOrigin(access.origins()));
    Routes routes =
        new Routes(
            Ways.of(
                served,
                history,
                telemetry,
                readiness,
                bodies,
                readers,
                batchSettings(settings),
                vertx.getOrCreateContext()),
            secured.guards(),
            conduct,
            bodies);
    server = server(settings, routes);
  }

  /**
   * Starts a service; when this returns, it listens.
   *
   * @param history what remembers failures; closed with the service
   * @throws ServiceStartException if the address cannot be listened at
   */
  public static HttpService start(
      ServiceSettings settings,
      AccessSettings access,
      Telemetry telemetry,
      Served served,
      Optional<LastingHistory> history) {
    HttpService service = new HttpService(settings, access, telemetry, served, history);
    try {
      await(service.server.listen(), START);
    } catch (ExecutionException | TimeoutException e) {
      service.close();
      throw new ServiceStartException(settings, e);
    }
    service.secured.follow(service.server);
    return service;
  }

  /** The port that it listens at. */
  public int port() {
    return server.actualPort();
  }

  /** Asks clients to leave, answers the requests at hand, ends all threads. May be called twice. */
  @Override
  public void close() {
    if (!readiness.stop()) {
      return;
    }
    try {
      Thread.sleep(drain.toMillis());
      door.close(drain, GRACE);
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("the service did not stop in good order", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end();
    }
  }

  private void end() {
    try {
      readers.stop(Duration.ZERO); // whoever asked has had an answer
      workers.stop(GRACE);
      history.ifPresent(LastingHistory::close);
      await(vertx.close(), GRACE);
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("the service did not end its threads", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      secured.close();
      telemetry.close();
    }
  }

  private BatchSettings batchSettings(ServiceSettings settings) {
    return new BatchSettings(
        workers,
        2 * settings.workers(),
        TransactionJson.MOST_BYTES,
        settings.limits().body(),
        readiness::isStopping);
  }

  private HttpServer server(ServiceSettings settings, Routes routes) {
    return vertx
        .createHttpServer(secured.encrypt(door.options(settings.host(), settings.port())))
        .connectionHandler(door::opened)
        .invalidRequestHandler(request -> InvalidRequests.handle(exchange(request)))
        .requestHandler(
            request -> {
              if (FrontDoor.isOpen(request)) {
                routes.handle(exchange(request));
              }
            });
  }

  private Exchange exchange(HttpServerRequest request) {
    Exchange exchange = new Exchange(request, vertx.getOrCreateContext(), conduct);
    recording.follow(exchange);
    return exchange;
  }

  private void showNumbers() {
    Metrics metrics = telemetry.metrics();
    metrics.show("pos.rules.queue.waiting", "Diagnoses that wait", workers::waiting);
    metrics.show(
        "pos.rules.queue.oldest.seconds",
        "How long the first of them has waited",
        () -> workers.longestWait().toMillis() / 1e3);
    metrics.show(
        "pos.rules.log.dropped",
        "Requests whose record was not written since the start",
        telemetry.log()::dropped);
    metrics.show("pos.rules.ready", "1 when work may be given", () -> isReady() ? 1 : 0);
    metrics.show(
        "pos.rules.rulebook.degraded",
        "1 when another rulebook is wanted than is served",
        () -> served.status().isDegraded() ? 1 : 0);
    metrics.show(
        "pos.rules.access.stale",
        "1 while keys or certificates on the disk cannot be used and those before them hold",
        () -> secured.isStale() ? 1 : 0);
  }

  private void showHistory(LastingHistory history) {
    Metrics metrics = telemetry.metrics();
    metrics.show(
        "pos.rules.history.waiting",
        "Incidents that wait for the database",
        () -> history.backlog().waiting());
    metrics.show(
        "pos.rules.history.dropped",
        "Incidents that were not kept since the start",
        () -> history.backlog().dropped() + history.backlog().refused());
    metrics.show(
        "pos.rules.history.away",
        "1 while the database cannot be written",
        () -> history.backlog().failingSince() == null ? 0 : 1);
    metrics.show("pos.rules.outages", "Outages that go on", () -> history.outages().size());
  }

  private boolean isReady() {
    return readiness.state() == Readiness.State.READY;
  }

  private static <T> void await(Future<T> future, Duration atMost)
      throws ExecutionException, TimeoutException {
    try {
      future
          .toCompletionStage()
          .toCompletableFuture()
          .get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
