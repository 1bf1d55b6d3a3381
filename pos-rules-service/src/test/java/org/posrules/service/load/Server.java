package org.posrules.service.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What is asked: a process of its own, on this class path, as the start script starts one. */
final class Server implements AutoCloseable {
  private final Process process;
  private final int port;

  private Server(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** The service; returns when it listens. */
  static Server service(String... flags) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("org.posrules.service.Main", "serve"));
    arguments.addAll(List.of("--port", "0"));
    arguments.addAll(List.of(flags));
    return start(arguments);
  }

  /** The same Vert.x, which answers each body with itself. */
  static Server echo() throws IOException {
    return start(List.of(Server.class.getName()));
  }

  private static Server start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseParallelGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader err =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      if (line.startsWith("listening at ")) {
        Thread rest = new Thread(() -> err.lines().forEach(System.err::println));
        rest.setDaemon(true);
        rest.start();
        return new Server(process, Integer.parseInt(line.substring(line.lastIndexOf(':') + 1)));
      }
      System.err.println(line);
    }
    throw new IOException("it did not start");
  }

  int port() {
    return port;
  }

  /** How long processors have worked for it since its start. */
  Duration work() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** Whether it ended by itself in this time. */
  boolean ends(long seconds) throws InterruptedException {
    return process.waitFor(seconds, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The echo. */
  public static void main(String[] none) {
    Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    vertx
        .createHttpServer()
        .requestHandler(request -> request.body().onSuccess(body -> request.response().end(body)))
        .listen(0, "127.0.0.1")
        .onSuccess(server -> System.err.println("listening at :" + server.actualPort()));
  }
}
