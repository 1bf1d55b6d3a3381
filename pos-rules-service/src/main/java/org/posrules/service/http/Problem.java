package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.posrules.service.wire.Decoded.Malformed;
import org.posrules.service.wire.JsonOut;
import org.posrules.service.wire.ProblemKind;
import org.posrules.service.wire.RequestProblem;

/**
 * A refusal as RFC 9457 has it. Never carries a value from the request.
 *
 * @param kind type, title and status
 * @param detail for a person
 * @param instance names this one occurrence, as the log does; null when nothing is logged
 * @param place where the JSON breaks; null when it does not
 * @param errors the problems with the facts
 */
record Problem(
    ProblemKind kind,
    String detail,
    @Nullable UUID instance,
    @Nullable Malformed place,
    List<RequestProblem> errors) {
  private static final String COME_BACK_SECONDS = "1";

  static Problem of(ProblemKind kind, String detail) {
    return new Problem(kind, detail, null, null, List.of());
  }

  static Problem malformed(Malformed place) {
    String detail =
        "%s (line %d, column %d)".formatted(place.detail(), place.line(), place.column());
    return new Problem(ProblemKind.MALFORMED_JSON, detail, null, place, List.of());
  }

  static Problem of(ProblemKind kind, List<RequestProblem> errors) {
    String detail = errors.size() + (errors.size() == 1 ? " problem" : " problems");
    return new Problem(kind, detail, null, null, List.copyOf(errors));
  }

  static Problem internal(UUID instance) {
    String detail = "The log of the service has more under the instance named here.";
    return new Problem(ProblemKind.INTERNAL, detail, instance, null, List.of());
  }

  Reply reply() {
    Buffer body = Buffer.buffer(JsonOut.object(this::write));
    Reply reply =
        new Reply(kind.status(), MediaTypes.PROBLEM, body, Map.of("Content-Language", "en"), kind);
    return kind.status() == 503 ? reply.with("Retry-After", COME_BACK_SECONDS) : reply;
  }

  private void write(JsonOut out) throws IOException {
    out.text("type", kind.type());
    out.text("title", kind.title());
    out.number("status", kind.status());
    out.text("detail", detail);
    if (instance != null) {
      out.text("instance", "urn:uuid:" + instance);
    }
    if (place != null) {
      out.number("offset", place.offset());
      out.number("line", place.line());
      out.number("column", place.column());
    }
    if (!errors.isEmpty()) {
      out.objects("errors", errors, Problem::writeError);
    }
  }

  private static void writeError(JsonOut out, RequestProblem error) throws IOException {
    out.text("pointer", error.pointer());
    out.text("code", error.code());
    out.text("detail", error.detail());
  }
}
