package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;
import org.posrules.service.http.HttpService;
import org.posrules.service.rulebooks.Engine;
import org.posrules.service.testing.Samples;

class ServeVerbTest {

  @Test
  void serve_onAFreePort_listensUntilItIsStopped() {
    AtomicBoolean connected = new AtomicBoolean();
    CommandRun run =
        CommandRun.with(
            "",
            source -> Samples.engine(Samples.diagnoser()),
            service -> connected.set(canConnect(service)),
            "serve",
            "--port",
            "0",
            "--drain",
            "0");

    assertEquals(0, run.code(), run.err());
    assertTrue(connected.get());
    assertTrue(run.err().startsWith("listening at http://127.0.0.1:"), run.err());
  }

  @Test
  void request_thatIsAnsweredWhileItStops_hasItsRecord() {
    List<CompletableFuture<String>> asked = new ArrayList<>();
    CommandRun run =
        CommandRun.with(
            "",
            source -> Samples.engine(Samples.diagnoser()),
            service -> ask(service, 100, asked),
            "serve",
            "--port",
            "0",
            "--drain",
            "1");

    List<String> answered = asked.stream().map(CompletableFuture::join).toList();
    assertEquals(answered.size(), run.out().lines().count());
    answered.forEach(id -> assertTrue(run.out().contains("\"requestId\":\"" + id + "\""), id));
  }

  @Test
  void serve_onATakenPort_exitsWith2() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun run = CommandRun.of("serve", "--port", String.valueOf(taken.getLocalPort()));

      assertEquals(2, run.code());
      assertTrue(run.err().startsWith("pos-rules: cannot listen at 127.0.0.1:"), run.err());
    }
  }

  @Test
  void rulebook_withProblems_exitsWith2AndNamesEach() {
    Engine.Maker refusing =
        source -> {
          throw new RulebookException(
              List.of(
                  RuleProblem.of(
                      ProblemKind.UNKNOWN_CAUSE,
                      RulePlace.of("tables/devices.csv", 3),
                      "no such cause"),
                  RuleProblem.of(
                      ProblemKind.UNKNOWN_SIGNAL,
                      RulePlace.of("lexicon/en.csv", 9),
                      "no such signal")));
        };

    CommandRun run = CommandRun.with("", refusing, service -> {}, "serve");

    assertEquals(2, run.code());
    assertEquals(
        """
        pos-rules: tables/devices.csv:3: no such cause
        pos-rules: lexicon/en.csv:9: no such signal
        """,
        run.err());
  }

  /** Another start may find it whole: the exit code is not that of wrong settings. */
  @Test
  void history_thatIsNone_exitsWith1AndSaysWhy(@TempDir Path folder) throws IOException {
    Path junk = Files.writeString(folder.resolve("junk.db"), "no database".repeat(100));

    CommandRun run = CommandRun.of("serve", "--port", "0", "--history", junk.toString());

    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("it is damaged, or no SQLite database"), run.err());
  }

  @Test
  void state_thatIsNoFolder_exitsWith2AndSaysSo(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("state"), "x");

    CommandRun run = CommandRun.of("serve", "--port", "0", "--state", file.toString());

    assertEquals(2, run.code());
    assertTrue(run.err().contains("must be a folder that this account may write"), run.err());
  }

  @Test
  void card_inASetting_isNotRepeated(@TempDir Path folder) throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("4111111111111111.yaml"),
            "keys: /nowhere/5555555555554444\n378282246310005: x\n");

    CommandRun run = CommandRun.of("serve", "--config", config.toString());

    assertEquals(2, run.code());
    assertTrue(run.err().contains("[card]"), run.err());
    List.of("4111111111111111", "5555555555554444", "378282246310005")
        .forEach(card -> assertFalse(run.err().contains(card), run.err()));
  }

  /** Does not wait for the answers, but for the first. */
  private static void ask(
      HttpService service, int times, List<CompletableFuture<String>> answered) {
    HttpClient client = HttpClient.newHttpClient();
    for (int i = 0; i < times; i++) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/v1/diagnoses"))
              .header("Content-Type", "application/json")
              .header("X-Request-Id", "request-" + i)
              .POST(BodyPublishers.ofString("{\"errorText\":\"x\"}"))
              .build();
      answered.add(
          client
              .sendAsync(request, BodyHandlers.discarding())
              .thenApply(answer -> answer.headers().firstValue("X-Request-Id").orElse("")));
    }
    answered.get(0).join();
  }

  private static boolean canConnect(HttpService service) {
    try (Socket socket = new Socket("127.0.0.1", service.port())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
