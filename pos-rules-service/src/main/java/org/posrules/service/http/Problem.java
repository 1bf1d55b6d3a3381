package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.posrules.json.ProblemJson;
import org.posrules.json.ProblemKind;
import org.posrules.json.problems.Malformed;
import org.posrules.json.problems.RequestProblem;
import org.posrules.service.wire.SmallBody;

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
    return new Problem(
        ProblemKind.MALFORMED_JSON, ProblemJson.where(place), null, place, List.of());
  }

  static Problem of(ProblemKind kind, List<RequestProblem> errors) {
    return new Problem(kind, ProblemJson.counted(errors), null, null, List.copyOf(errors));
  }

  static Problem internal(UUID instance) {
    String detail = "The log of the service has more under the instance named here.";
    return new Problem(ProblemKind.INTERNAL, detail, instance, null, List.of());
  }

  /** What is wrong with a small body that says nothing. */
  static Problem of(SmallBody<?> body) {
    Malformed place = body.malformed();
    return place == null ? of(ProblemKind.INVALID_FACTS, body.problems()) : malformed(place);
  }

  Reply reply() {
    ProblemJson json =
        new ProblemJson(
            kind.type(), kind.title(), kind.status(), detail, instance, 0, place, errors);
    Buffer body = Buffer.buffer(json.encode());
    Reply reply =
        new Reply(kind.status(), MediaTypes.PROBLEM, body, Map.of("Content-Language", "en"), kind);
    return kind.status() == 503 ? reply.with("Retry-After", COME_BACK_SECONDS) : reply;
  }
}
