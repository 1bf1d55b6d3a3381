package org.posrules.json;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.posrules.json.Decoded.NotJson;
import org.posrules.json.Decoded.Rejected;
import org.posrules.json.parts.JsonOut;
import org.posrules.json.problems.Malformed;
import org.posrules.json.problems.RequestProblem;

/**
 * A refusal as RFC 9457 has it, which service, command line and embedders write alike. Never
 * carries a value from the request.
 *
 * @param type names its kind, and is stable
 * @param title of the kind, for a person
 * @param status of HTTP; null where there is none
 * @param detail of this one, for a person
 * @param instance names this one occurrence; null when nothing else does
 * @param line of the input that it is about, from 1; 0 when it is about all of it
 * @param place where the JSON breaks; null when it does not
 * @param errors the problems with the facts
 */
public record ProblemJson(
    String type,
    String title,
    @Nullable Integer status,
    String detail,
    @Nullable UUID instance,
    int line,
    @Nullable Malformed place,
    List<RequestProblem> errors) {
  public ProblemJson {
    errors = List.copyOf(errors);
  }

  /** Of a request that was refused by its kind alone. */
  public static ProblemJson of(ProblemKind kind, String detail) {
    return of(kind, detail, null, List.of());
  }

  /** Of bytes that are not JSON. */
  public static ProblemJson of(NotJson refused) {
    Malformed place = refused.place();
    return of(ProblemKind.MALFORMED_JSON, where(place), place, List.of());
  }

  /** Of JSON that is no transaction. */
  public static ProblemJson of(Rejected refused) {
    List<RequestProblem> errors = refused.problems();
    return of(ProblemKind.INVALID_FACTS, counted(errors), null, errors);
  }

  private static ProblemJson of(
      ProblemKind kind, String detail, @Nullable Malformed place, List<RequestProblem> errors) {
    return new ProblemJson(
        kind.type(), kind.title(), kind.status(), detail, null, 0, place, errors);
  }

  /** What breaks the JSON, and where, in words. */
  public static String where(Malformed place) {
    return "%s (line %d, column %d)".formatted(place.detail(), place.line(), place.column());
  }

  /** How many there are, in words. */
  public static String counted(List<RequestProblem> errors) {
    return errors.size() + (errors.size() == 1 ? " problem" : " problems");
  }

  /** UTF-8 bytes of one JSON object. */
  public byte[] encode() {
    return JsonOut.object(this::write);
  }

  private void write(JsonOut out) throws IOException {
    out.text("type", type);
    out.text("title", title);
    if (status != null) {
      out.number("status", status);
    }
    out.text("detail", detail);
    out.textIfAny("instance", instance == null ? null : "urn:uuid:" + instance);
    if (place != null) {
      out.number("offset", place.offset());
    }
    if (line > 0 || place != null) {
      out.number("line", line > 0 || place == null ? line : place.line());
    }
    if (place != null) {
      out.number("column", place.column());
    }
    if (!errors.isEmpty()) {
      out.objects("errors", errors, ProblemJson::writeError);
    }
  }

  private static void writeError(JsonOut out, RequestProblem error) throws IOException {
    out.text("pointer", error.pointer());
    out.text("code", error.code());
    out.text("detail", error.detail());
  }
}
