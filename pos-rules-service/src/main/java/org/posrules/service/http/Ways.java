package org.posrules.service.http;

import io.vertx.core.Context;
import java.util.List;
import java.util.Optional;
import org.posrules.memory.LastingHistory;
import org.posrules.service.http.Route.Access;
import org.posrules.service.rulebooks.Served;
import org.posrules.service.telemetry.Metrics;
import org.posrules.service.telemetry.Telemetry;

/** Every way into the service. */
final class Ways {
  private Ways() {}

  static List<Route> of(
      Served served,
      Optional<LastingHistory> history,
      Telemetry telemetry,
      Readiness readiness,
      BodyReader bodies,
      WorkerPool readers,
      BatchSettings batch,
      Context context) {
    NoRoom noRoom = new NoRoom(context.owner(), bodies);
    DiagnosisEndpoint diagnoses =
        new DiagnosisEndpoint(served, telemetry.spans(), batch.workers(), bodies, noRoom);
    BatchEndpoint batches = new BatchEndpoint(served, telemetry, bodies, batch, context);
    AssessmentEndpoint assessments =
        new AssessmentEndpoint(served, batch.workers(), bodies, noRoom);
    Remembered remembered = new Remembered(history, readers);
    OutcomesEndpoint outcomes = new OutcomesEndpoint(remembered, bodies, batches);
    IncidentsEndpoint incidents = new IncidentsEndpoint(remembered, bodies, served::rulebook);
    RulebookEndpoint rulebook = new RulebookEndpoint(served, bodies);
    CodesEndpoint codes = new CodesEndpoint(served::rulebook);
    HealthEndpoint health = new HealthEndpoint(readiness);
    MetricsEndpoint metrics = new MetricsEndpoint(telemetry.metrics());
    ConsoleEndpoint console = new ConsoleEndpoint();
    OpenApiEndpoint contract = new OpenApiEndpoint();
    String json = MediaTypes.JSON;
    return List.of(
        Route.get("/", Access.OPEN, "text/html", console::page),
        Route.get("/shop", Access.OPEN, "text/html", console::shopPage),
        Route.get("/history", Access.OPEN, "text/html", console::historyPage),
        Route.get("/console/{file}", Access.OPEN, MediaTypes.ANY, console::file),
        Route.post("/v1/diagnoses", Access.DIAGNOSE, json, diagnoses::handle),
        Route.post("/v1/diagnoses:batch", Access.DIAGNOSE, MediaTypes.NDJSON, batches::handle),
        Route.get("/v1/assessments", Access.DIAGNOSE, json, assessments::form),
        Route.post("/v1/assessments", Access.DIAGNOSE, json, assessments::handle),
        Route.post("/v1/outcomes", Access.DIAGNOSE, json, outcomes::one),
        Route.post("/v1/outcomes:batch", Access.DIAGNOSE, MediaTypes.NDJSON, outcomes::batch),
        Route.get("/v1/incidents", Access.ADMIN, json, incidents::list),
        Route.get("/v1/incidents:count", Access.ADMIN, json, incidents::count),
        Route.get("/v1/incidents:report", Access.ADMIN, "text/html", incidents::report),
        Route.get("/v1/incidents/{id}", Access.ADMIN, json, incidents::one),
        Route.post("/v1/incidents/{id}:close", Access.ADMIN, json, incidents::close),
        Route.get("/v1/outages", Access.ADMIN, json, incidents::outages),
        Route.get("/v1/rulebook", Access.DIAGNOSE, json, rulebook::show),
        Route.post("/v1/rulebook:reload", Access.ADMIN, json, rulebook::reload),
        Route.get("/v1/codes", Access.DIAGNOSE, json, codes::search),
        Route.get("/v1/codes/{scheme}/{code}", Access.DIAGNOSE, json, codes::one),
        Route.get("/openapi.json", Access.OPEN, json, contract::handle),
        Route.get("/health/live", Access.OPEN, json, health::live),
        Route.get("/health/ready", Access.OPEN, json, health::ready),
        Route.get("/metrics", Access.DIAGNOSE, Metrics.TYPE, metrics::handle));
  }
}
