package org.posrules.service.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.posrules.DiagnosticEngine;
import org.posrules.memory.LastingHistory;
import org.posrules.memory.MemorySettings;
import org.posrules.service.Diagnoser;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.door.Limits;
import org.posrules.service.rulebooks.Engine;
import org.posrules.service.rulebooks.LiveSettings;
import org.posrules.service.rulebooks.Served;
import org.posrules.service.telemetry.Telemetry;
import org.posrules.service.testing.FixedRulebook;
import org.posrules.store.Location;

/** A service on a free port of this machine, and ways to talk to it. */
final class RunningService implements AutoCloseable {
  /** As usual, but nobody wants to wait for them in a test. */
  static final Limits QUICK_LIMITS =
      new Limits(
          Duration.ofMillis(1_000),
          Duration.ofMillis(1_500),
          Duration.ofMillis(3_000),
          Duration.ofMillis(1_000),
          1_024,
          Duration.ofMillis(1_500),
          20,
          Duration.ofMillis(2_000),
          Duration.ofMillis(3_000),
          Duration.ofMillis(1_500));

  private final HttpService service;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningService(HttpService service) {
    this.service = service;
  }

  static RunningService with(Diagnoser diagnoser) {
    return with(diagnoser, 2, 64);
  }

  static RunningService with(Diagnoser diagnoser, int workers, int waiting) {
    return with(diagnoser, AccessSettings.open(), Telemetry.quiet(), workers, waiting);
  }

  static RunningService with(Diagnoser diagnoser, AccessSettings access) {
    return with(diagnoser, access, Telemetry.quiet(), 2, 64);
  }

  static RunningService with(Diagnoser diagnoser, Telemetry telemetry) {
    return with(diagnoser, AccessSettings.open(), telemetry, 2, 64);
  }

  static RunningService serving(Served served) {
    return run(served, AccessSettings.open(), Telemetry.quiet(), 2, 64);
  }

  static RunningService serving(Served served, Telemetry telemetry) {
    return run(served, AccessSettings.open(), telemetry, 2, 64);
  }

  static RunningService remembering(Served served, LastingHistory history) {
    return remembering(served, Telemetry.quiet(), history);
  }

  static RunningService remembering(Served served, Telemetry telemetry, LastingHistory history) {
    return run(served, AccessSettings.open(), telemetry, 2, 64, Optional.of(history));
  }

  private static RunningService with(
      Diagnoser diagnoser, AccessSettings access, Telemetry telemetry, int workers, int waiting) {
    return run(FixedRulebook.of(diagnoser), access, telemetry, workers, waiting);
  }

  private static RunningService run(
      Served served, AccessSettings access, Telemetry telemetry, int workers, int waiting) {
    return run(served, access, telemetry, workers, waiting, Optional.empty());
  }

  private static RunningService run(
      Served served,
      AccessSettings access,
      Telemetry telemetry,
      int workers,
      int waiting,
      Optional<LastingHistory> history) {
    ServiceSettings settings =
        new ServiceSettings(
            "127.0.0.1", 0, workers, waiting, 20, Duration.ofMillis(200), QUICK_LIMITS);
    return new RunningService(HttpService.start(settings, access, telemetry, served, history));
  }

  /** A history of its own in this folder, which tells nobody of outages. */
  static LastingHistory history(Path folder) {
    return LastingHistory.open(
        Location.of(folder.resolve("incidents.db").toString()),
        new MemorySettings(Optional.empty(), outage -> {}),
        Clock.systemUTC());
  }

  /** The bundled rules with this history, never watched. */
  static LiveSettings settings(Optional<Path> state, LastingHistory history) {
    return new LiveSettings(
        source -> Engine.of(DiagnosticEngine.create()),
        state,
        Optional.empty(),
        LiveSettings.CASES,
        Optional.of(history),
        Optional.empty(),
        Clock.systemUTC(),
        reload -> {});
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
        .timeout(Duration.ofSeconds(10));
  }

  HttpRequest.Builder post(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  /** The answer, which is as the contract says. */
  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      Contract.check(answer.request(), answer);
      return answer;
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  HttpResponse<String> diagnose(String body) {
    return send(post("/v1/diagnoses", body));
  }

  /**
   * Whether an ordinary request of a newcomer is still answered. It has a connection of its own:
   * one that rests may be closed to make room just when its client would ask again.
   */
  boolean isWell() {
    try (Socket socket = connect()) {
      String request =
          """
          POST /v1/diagnoses HTTP/1.1\r
          Host: localhost\r
          Content-Type: application/json\r
          Content-Length: 17\r
          Connection: close\r
          \r
          {"errorText":"x"}""";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return readAll(socket.getInputStream()).startsWith("HTTP/1.1 200 ");
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    }
  }

  /** All that comes back for these bytes until the service closes, or two seconds pass. */
  String raw(String bytes) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", service.port())) {
      socket.setSoTimeout(2_000);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return readAll(socket.getInputStream());
    }
  }

  Socket connect() throws IOException {
    Socket socket = new Socket("127.0.0.1", service.port());
    socket.setSoTimeout(5_000);
    return socket;
  }

  static String readAll(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    try {
      for (int next = in.read(); next >= 0; next = in.read()) {
        text.append((char) next);
      }
    } catch (SocketTimeoutException e) {
      text.append("\n(still open)");
    }
    return text.toString();
  }

  HttpService service() {
    return service;
  }

  @Override
  public void close() {
    service.close();
  }
}
