package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.posrules.service.Diagnoser;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.rulebooks.Reload;
import org.posrules.service.telemetry.Telemetry;
import org.posrules.service.testing.FixedRulebook;
import org.posrules.service.testing.Samples;
import org.slf4j.LoggerFactory;

@Timeout(30)
class FailingServiceTest {
  private static final String GOOD = "{\"errorText\":\"good\"}";

  @Test
  void engine_thatThrows_is500WithTheIdOfTheLogAndTheNextIsWell() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(Failures.class);
    log.start();
    logger.addAppender(log);
    try (RunningService service = RunningService.with(throwingOn("bad"))) {
      HttpResponse<String> answer = service.diagnose("{\"errorText\":\"bad\"}");

      HttpServiceTest.assertProblem(answer, 500, "internal");
      String id = answer.body().replaceAll("(?s).*urn:uuid:([0-9a-f-]+).*", "$1");
      assertTrue(log.list.get(0).getFormattedMessage().contains(id), answer.body());
      assertFalse(answer.body().contains("Exception"), answer.body());
      assertTrue(service.isWell());
    } finally {
      logger.detachAppender(log);
    }
  }

  @Test
  void engine_thatOverflowsItsStack_is500AndTheNextIsWell() {
    Diagnoser deep =
        (transaction, questions) -> {
          if ("bad".equals(transaction.errorText())) {
            throw new StackOverflowError();
          }
          return Samples.diagnoser().diagnose(transaction, questions);
        };
    try (RunningService service = RunningService.with(deep)) {
      assertEquals(500, service.diagnose("{\"errorText\":\"bad\"}").statusCode());
      assertTrue(service.isWell());
    }
  }

  @Test
  void memory_thatIsAtItsEnd_is500AndTheNextIsWell() {
    Diagnoser greedy =
        (transaction, questions) -> {
          if ("bad".equals(transaction.errorText())) {
            throw new OutOfMemoryError("s3cr3t");
          }
          return Samples.diagnoser().diagnose(transaction, questions);
        };
    try (RunningService service = RunningService.with(greedy, 1, 2)) {
      HttpResponse<String> answer = service.diagnose("{\"errorText\":\"bad\"}");

      HttpServiceTest.assertProblem(answer, 500, "internal");
      assertTrue(service.isWell());
    }
  }

  @Test
  void diagnosis_thatDoesNotComeToAnEnd_is503AndStopsNobodyElse() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    try (RunningService service = RunningService.with(waitingFor(open), 1, 4)) {
      HttpResponse<String> answer = service.diagnose(GOOD);

      HttpServiceTest.assertProblem(answer, 503, "overran");
      assertTrue(service.isWell());
      HttpResponse<String> ready = service.send(service.request("/health/ready"));
      assertTrue(ready.body().contains("do not come to an end"), ready.body());
      open.countDown();
    }
  }

  @Test
  void diagnoses_ofWhichNoneComesToAnEnd_areAllAnswered() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    ExecutorService clients = Executors.newFixedThreadPool(4);
    try (RunningService service = RunningService.with(waitingFor(open), 1, 4)) {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        answers.add(clients.submit(() -> service.diagnose(GOOD)));
      }

      for (Future<HttpResponse<String>> answer : answers) {
        assertEquals(503, answer.get().statusCode());
      }
      open.countDown();
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void queue_thatIsFull_is503WithRetryAfterAndRecovers() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try (RunningService service = RunningService.with(waitingFor(open), 1, 2)) {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(clients.submit(() -> service.diagnose(GOOD)));
      }
      while (answers.stream().filter(Future::isDone).count() < 5) {
        Thread.sleep(10);
      }
      open.countDown();
      List<HttpResponse<String>> shed = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : answers) {
        if (answer.get().statusCode() != 200) {
          shed.add(answer.get());
        }
      }

      assertTrue(shed.size() >= 5, shed::toString);
      HttpServiceTest.assertProblem(shed.get(0), 503, "busy");
      assertEquals("1", shed.get(0).headers().firstValue("Retry-After").orElse(""));
      assertTrue(service.isWell());
    } finally {
      clients.shutdownNow();
    }
  }

  /** Who asks again at once would else take the processors from those who are being answered. */
  @Test
  void queue_thatIsFull_isHeardOnceATurnByWhoeverAsksAgainAtOnce() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    ExecutorService clients = Executors.newFixedThreadPool(3);
    try (RunningService service = RunningService.with(waitingFor(open), 1, 2)) {
      for (int i = 0; i < 3; i++) {
        clients.submit(() -> service.diagnose(GOOD));
      }
      while (!service.send(service.request("/metrics")).body().contains("queue_waiting 2.0")) {
        Thread.sleep(10);
      }
      long began = System.nanoTime();
      for (int i = 0; i < 10; i++) {
        assertEquals(503, service.diagnose(GOOD).statusCode());
      }

      assertTrue(System.nanoTime() - began >= 10 * NoRoom.TURN.toNanos());
      open.countDown();
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void canary_withAWrongAnswer_keepsTheServiceLiveButNotReady() {
    FixedRulebook doubted = new FixedRulebook(Samples.diagnoser(), false, Reload.Outcome.UNCHANGED);
    try (RunningService service = RunningService.serving(doubted)) {
      HttpResponse<String> ready = service.send(service.request("/health/ready"));

      HttpServiceTest.assertProblem(ready, 503, "not-ready");
      assertTrue(ready.body().contains("canary"), ready.body());
      assertEquals(200, service.send(service.request("/health/live")).statusCode());
    }
  }

  @Test
  void stop_withARequestAtHand_answersIt() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    ExecutorService client = Executors.newSingleThreadExecutor();
    try (RunningService service = RunningService.with(waitingFor(open), 2, 2)) {
      Future<HttpResponse<String>> answer = client.submit(() -> service.diagnose(GOOD));
      Thread.sleep(300);
      Thread stopping = new Thread(service::close);
      stopping.start();
      Thread.sleep(300);
      open.countDown();

      assertEquals(200, answer.get().statusCode());
      assertEquals("close", answer.get().headers().firstValue("Connection").orElse(""));
      stopping.join(10_000);
      assertFalse(stopping.isAlive());
    } finally {
      client.shutdownNow();
    }
  }

  @Test
  void address_takenByAnother_isToldByAnException() {
    try (RunningService service = RunningService.with(Samples.diagnoser())) {
      ServiceSettings same = ServiceSettings.at("127.0.0.1", service.service().port());

      ServiceStartException e =
          assertThrows(
              ServiceStartException.class,
              () ->
                  HttpService.start(
                      same,
                      AccessSettings.open(),
                      Telemetry.quiet(),
                      FixedRulebook.of(Samples.diagnoser()),
                      Optional.empty()));

      assertTrue(e.getMessage().startsWith("cannot listen at 127.0.0.1:"), e.getMessage());
    }
  }

  @Test
  void connections_overTheLimit_areClosedAndTheOthersServed() throws Exception {
    try (RunningService service = RunningService.with(Samples.diagnoser())) {
      assertTrue(service.isWell());
      List<Socket> idle = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        idle.add(service.connect());
      }

      assertTrue(service.isWell());
      Thread.sleep(2_000);
      for (Socket socket : idle) {
        socket.close();
      }
      assertTrue(service.isWell());
    }
  }

  private static Diagnoser throwingOn(@Nullable String text) {
    return (transaction, questions) -> {
      if (Objects.equals(text, transaction.errorText())) {
        throw new IllegalStateException("s3cr3t");
      }
      return Samples.diagnoser().diagnose(transaction, questions);
    };
  }

  private static Diagnoser waitingFor(CountDownLatch open) {
    return (transaction, questions) -> {
      if ("good".equals(transaction.errorText())) {
        awaitOpen(open);
      }
      return Samples.diagnoser().diagnose(transaction, questions);
    };
  }

  private static void awaitOpen(CountDownLatch open) {
    try {
      assertTrue(open.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
