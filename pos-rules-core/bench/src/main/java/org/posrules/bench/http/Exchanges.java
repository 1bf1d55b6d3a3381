package org.posrules.bench.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.posrules.DiagnosticEngine;
import org.posrules.bench.Agreed;
import org.posrules.bench.Timed;
import org.posrules.rulebook.RuleSource;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.http.HttpService;
import org.posrules.service.http.ServiceSettings;
import org.posrules.service.rulebooks.Engine;
import org.posrules.service.rulebooks.LiveRulebook;
import org.posrules.service.rulebooks.LiveSettings;
import org.posrules.service.rulebooks.Rules;
import org.posrules.service.telemetry.Telemetry;

/** Requests over kept connections of this machine, by one client, over those to a bare echo. */
public abstract class Exchanges extends Timed {
  private static final String CODE =
      "{\"responseCode\":\"51\",\"responseCodeScheme\":\"iso8583-1987\"}";
  private static final String UNKNOWN = "{\"errorText\":\"Transaction Failed\"}";

  /** Both servers and the client, all in this process. */
  @State(Scope.Benchmark)
  public static class Servers {
    private final HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpService service =
        HttpService.start(
            ServiceSettings.at("127.0.0.1", 0),
            AccessSettings.open(),
            Telemetry.quiet(),
            LiveRulebook.open(Rules.bundled(), LiveSettings.of(Servers::engine)),
            Optional.empty());
    private final EchoServer echo = new EchoServer();

    /** Whether all is answered as it should be. */
    @Setup
    public void check() throws IOException, InterruptedException {
      Agreed.same(CODE, echo(CODE), "the echo");
      Agreed.same(true, diagnosis(CODE).contains("\"INSUFFICIENT_FUNDS\""), "the service");
      Agreed.same(true, diagnosis(UNKNOWN).contains("\"INSUFFICIENT_EVIDENCE\""), "the service");
    }

    private static Engine engine(RuleSource source) {
      return Engine.of(DiagnosticEngine.builder().rules(source).build());
    }

    String echo(String body) throws IOException, InterruptedException {
      return post("http://127.0.0.1:" + echo.port() + "/", body);
    }

    String diagnosis(String body) throws IOException, InterruptedException {
      return post("http://127.0.0.1:" + service.port() + "/v1/diagnoses", body);
    }

    private String post(String uri, String body) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(uri))
              .timeout(Duration.ofMinutes(1))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      Agreed.same(200, response.statusCode(), uri);
      return response.body();
    }

    /** Ends both. */
    @TearDown(Level.Trial)
    public void close() {
      echo.close();
      service.close();
    }
  }

  /** The echo of the request with a code. */
  @Benchmark
  public String echo(Servers servers) throws IOException, InterruptedException {
    return servers.echo(CODE);
  }

  /** A diagnosis of a code. */
  @Benchmark
  public String code(Servers servers) throws IOException, InterruptedException {
    return servers.diagnosis(CODE);
  }

  /** A diagnosis of a vague text, which comes with questions. */
  @Benchmark
  public String unknown(Servers servers) throws IOException, InterruptedException {
    return servers.diagnosis(UNKNOWN);
  }
}
