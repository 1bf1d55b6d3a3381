package org.posrules.service.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.http.HttpService;
import org.posrules.service.http.ServiceSettings;
import org.posrules.service.rulebooks.Reload.Outcome;
import org.posrules.service.telemetry.Telemetry;
import org.posrules.service.testing.OpenApi;
import tools.jackson.databind.JsonNode;

/**
 * Rulebooks that take each other's place in a service, few in the build. By hand: {@code
 * -Dpos-rules.test.swaps=1000}.
 */
@Timeout(3_600)
class SwapTest {
  private static final int SWAPS = Integer.getInteger("pos-rules.test.swaps", 20);
  private static final int THREADS = 64;
  private static final String LOST = "bank-codes,41,LOST_CARD,STRONG,Lost card";
  private static final String DECLINED = "bank-codes,41,CARD_DECLINED,STRONG,Lost card";

  @TempDir Path temp;
  private LiveFolder tiny;

  @BeforeEach
  void folder() {
    tiny = new LiveFolder(temp.resolve("rules"));
  }

  @Test
  void swapsUnderLoad_halfOfThemBroken_failNoDiagnosisAndMixNone() throws Exception {
    tiny.version("LOST_CARD");
    try (LiveRulebook live = tiny.open();
        HttpService service = serving(live)) {
      Load load = new Load(service.port());
      load.start();
      for (int i = 0; i < SWAPS / 2; i++) {
        breakSomething(i);
        assertEquals(Outcome.REFUSED, LiveFolder.reload(live).outcome());
        mend(i);
        change(i % 2 == 0);
        assertEquals(Outcome.ACCEPTED, LiveFolder.reload(live).outcome());
      }
      load.stop();

      assertEquals(List.of(), List.copyOf(load.wrong));
      assertEquals(SWAPS / 2, live.status().reloads());
      assertEquals(SWAPS / 2, live.status().refusals());
      assertTrue(load.right.get() > 0);
      System.out.println(SWAPS + " swaps, " + load.right + " diagnoses");
    }
  }

  private static HttpService serving(LiveRulebook live) {
    return HttpService.start(
        ServiceSettings.at("127.0.0.1", 0),
        AccessSettings.open(),
        Telemetry.quiet(),
        live,
        Optional.empty());
  }

  /** The version is named after what code 41 means in it. */
  private void change(boolean declined) {
    tiny.replace(LiveFolder.CODES, declined ? LOST : DECLINED, declined ? DECLINED : LOST);
    tiny.version(declined ? "CARD_DECLINED" : "LOST_CARD");
  }

  private void breakSomething(int i) {
    switch (i % 3) {
      case 0 -> tiny.replace(LiveFolder.CODES, "STRONG", "STRNG");
      case 1 -> tiny.replace(LiveFolder.CASES, "top: CARD_EXPIRED", "top: LOST_CARD");
      default -> tiny.replace(LiveFolder.VERSION, "version", "vrsion");
    }
  }

  private void mend(int i) {
    switch (i % 3) {
      case 0 -> tiny.replace(LiveFolder.CODES, "STRNG", "STRONG");
      case 1 -> tiny.replace(LiveFolder.CASES, "top: LOST_CARD", "top: CARD_EXPIRED");
      default -> tiny.replace(LiveFolder.VERSION, "vrsion", "version");
    }
  }

  /** Clients that ask for code 41 without end. */
  private static final class Load {
    private static final String BODY =
        "{\"responseCode\":\"41\",\"responseCodeScheme\":\"bank-codes\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong right = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();

    Load(int port) {
      request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/diagnoses"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(BODY))
              .build();
    }

    void start() {
      for (int i = 0; i < THREADS; i++) {
        Thread thread = new Thread(this::ask);
        threads.add(thread);
        thread.start();
      }
    }

    private void ask() {
      while (!over.get()) {
        try {
          HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
          if (isOfOneRulebook(answer)) {
            right.incrementAndGet();
          } else {
            wrong.add(answer.statusCode() + ": " + answer.body());
          }
          Thread.sleep(20);
        } catch (IOException | RuntimeException | InterruptedException e) {
          wrong.add(e.toString());
        }
      }
    }

    private static boolean isOfOneRulebook(HttpResponse<String> answer) {
      JsonNode diagnosis = OpenApi.json(answer.body());
      return answer.statusCode() == 200
          && diagnosis.at("/cause").equals(diagnosis.at("/rulebook/version"));
    }

    void stop() throws InterruptedException {
      over.set(true);
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }
}
