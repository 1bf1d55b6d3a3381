package org.posrules.service.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.json.ProblemKind;

/** The ways into the service, and who stands before them. */
final class Routes {
  private final List<Route> routes;
  private final Map<String, Map<Route, Map<String, String>>> closed = new HashMap<>();
  private final List<Guard> guards;
  private final Conduct conduct;
  private final BodyReader bodies;

  Routes(List<Route> routes, List<Guard> guards, Conduct conduct, BodyReader bodies) {
    this.routes = List.copyOf(routes);
    for (Route route : routes) {
      if (!route.path().isOpen()) {
        closed
            .computeIfAbsent(route.path().toString(), path -> new LinkedHashMap<>())
            .put(route, Map.of());
      }
    }
    this.guards = List.copyOf(guards);
    this.conduct = conduct;
    this.bodies = bodies;
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
    Map<Route, Map<String, String>> here = at(request.path());
    Optional<Route> route =
        here.keySet().stream().filter(way -> way.takes(request.method().name())).findFirst();
    if (here.isEmpty()) {
      refuse(exchange, ProblemKind.NOT_FOUND, "The paths are " + paths() + ".");
    } else if (route.isEmpty()) {
      otherMethod(exchange, here.keySet().stream());
    } else {
      enter(exchange.at(route.get(), here.getOrDefault(route.get(), Map.of())), route.get());
    }
  }

  private void enter(Exchange exchange, Route route) {
    Optional<Reply> refusal =
        guards.stream().flatMap(guard -> guard.refusal(exchange, route).stream()).findFirst();
    if (refusal.isPresent()) {
      bodies.refuse(exchange, refusal.get());
    } else if (!MediaTypes.accepts(exchange.request().getHeader("Accept"), route.produces())) {
      refuse(exchange, ProblemKind.NOT_ACCEPTABLE, "Accept " + route.produces() + ".");
    } else {
      route.endpoint().handle(exchange);
    }
  }

  /**
   * The ways at a path with what their open segments are; most paths have none, and are known. The
   * asterisk is all of them (RFC 9110, 9.3.7).
   */
  private Map<Route, Map<String, String>> at(String path) {
    Map<Route, Map<String, String>> known = closed.get(path);
    if (known != null) {
      return known;
    }
    Map<Route, Map<String, String>> here = new LinkedHashMap<>();
    for (Route route : routes) {
      Optional<Map<String, String>> match =
          path.equals("*") ? Optional.of(Map.of()) : route.path().match(path);
      match.ifPresent(open -> here.put(route, open));
    }
    if (!path.equals("*") && here.keySet().stream().anyMatch(route -> route.path().hasVerb())) {
      here.keySet().removeIf(route -> !route.path().hasVerb());
    }
    return here;
  }

  private void otherMethod(Exchange exchange, Stream<Route> here) {
    String allowed =
        Stream.concat(
                Stream.of("OPTIONS"),
                here.map(Route::method)
                    .flatMap(
                        method ->
                            method.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(method)))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (exchange.request().method().name().equals("OPTIONS")) {
      Map<String, String> preflight = conduct.preflight(exchange, allowed);
      bodies.refuse(exchange, Reply.empty(204).with("Allow", allowed).with(preflight));
    } else {
      Problem problem = Problem.of(ProblemKind.METHOD_NOT_ALLOWED, "Allowed: " + allowed + ".");
      bodies.refuse(exchange, problem.reply().with("Allow", allowed));
    }
  }

  private void refuse(Exchange exchange, ProblemKind kind, String detail) {
    bodies.refuse(exchange, Problem.of(kind, detail).reply());
  }

  private String paths() {
    return routes.stream()
        .map(route -> route.path().toString())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
