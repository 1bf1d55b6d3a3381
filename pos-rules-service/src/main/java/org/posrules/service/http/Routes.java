package org.posrules.service.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The paths of the service, and what stands behind each. */
final class Routes {
  private final Map<String, Map<String, Consumer<Exchange>>> paths;
  private final BodyReader bodies;

  Routes(DiagnosisEndpoint diagnoses, HealthEndpoint health, BodyReader bodies) {
    this.bodies = bodies;
    paths =
        Map.of(
            "/v1/diagnoses", Map.of("POST", diagnoses::handle),
            "/health/live", Map.of("GET", health::live, "HEAD", health::live),
            "/health/ready", Map.of("GET", health::ready, "HEAD", health::ready));
  }

  void handle(Exchange exchange) {
    try {
      dispatch(exchange);
    } catch (RuntimeException e) {
      exchange.sendLast(Failures.internal(e));
    }
  }

  private void dispatch(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    Map<String, Consumer<Exchange>> methods = paths.getOrDefault(request.path(), Map.of());
    Consumer<Exchange> endpoint = methods.get(request.method().name());
    if (methods.isEmpty()) {
      refuse(exchange, ProblemKind.NOT_FOUND, "The paths are " + names(paths.keySet()) + ".");
    } else if (endpoint == null) {
      notAllowed(exchange, names(methods.keySet()));
    } else if (!MediaTypes.acceptsJson(request.getHeader("Accept"))) {
      refuse(exchange, ProblemKind.NOT_ACCEPTABLE, "Accept application/json.");
    } else {
      endpoint.accept(exchange);
    }
  }

  private void notAllowed(Exchange exchange, String allowed) {
    Problem problem = Problem.of(ProblemKind.METHOD_NOT_ALLOWED, "Allowed: " + allowed + ".");
    bodies.refuse(exchange, problem.reply().with("Allow", allowed));
  }

  private void refuse(Exchange exchange, ProblemKind kind, String detail) {
    bodies.refuse(exchange, Problem.of(kind, detail).reply());
  }

  private static String names(Set<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }
}
