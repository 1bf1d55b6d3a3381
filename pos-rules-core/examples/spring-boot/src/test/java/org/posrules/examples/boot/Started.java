package org.posrules.examples.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application in a process of its own, and what it answers. */
final class Started implements AutoCloseable {
  private static final int LONGEST_SECONDS = 240;
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final int port;

  private Started(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts {@code java} with these arguments, and waits until it listens on loopback. */
  static Started with(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--server.port=0", "--server.address=127.0.0.1"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    CompletableFuture<Integer> port = new CompletableFuture<>();
    Thread reader = new Thread(() -> read(process, port));
    reader.setDaemon(true);
    reader.start();
    try {
      return new Started(process, port.get(LONGEST_SECONDS, TimeUnit.SECONDS));
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** To the end of the process, which would wait if nobody read what it says. */
  private static void read(Process process, CompletableFuture<Integer> port) {
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String said =
          output
              .lines()
              .peek(line -> complete(port, PORT.matcher(line)))
              .collect(Collectors.joining("\n"));
      port.completeExceptionally(new IllegalStateException("ended: " + said));
    } catch (IOException | UncheckedIOException e) {
      port.completeExceptionally(e);
    }
  }

  private static void complete(CompletableFuture<Integer> port, Matcher line) {
    if (line.find()) {
      port.complete(Integer.valueOf(line.group(1)));
    }
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  String get(String path) throws IOException, InterruptedException {
    return send(request(path).GET()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofSeconds(LONGEST_SECONDS));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
