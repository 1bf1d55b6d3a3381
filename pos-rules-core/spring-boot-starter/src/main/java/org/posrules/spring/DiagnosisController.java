package org.posrules.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.Diagnostician;
import org.posrules.FailedTransaction;
import org.posrules.json.Decoded;
import org.posrules.json.Decoded.Accepted;
import org.posrules.json.Decoded.NotJson;
import org.posrules.json.Decoded.Rejected;
import org.posrules.json.DiagnosisJson;
import org.posrules.json.ProblemJson;
import org.posrules.json.ProblemKind;
import org.posrules.json.TransactionJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers failed transactions with diagnoses as the service does, problems too: as {@code
 * application/problem+json}, all of them at once, and no value repeated. Not final: applications
 * lay aspects over their controllers. Thread-safe.
 */
@RestController
public class DiagnosisController {
  private static final String ASKING = "questions=true";
  private static final Set<String> QUERIES = Set.of("", ASKING, "questions=false");

  private static final String QUERY = "The only query is questions, true or false.";
  private static final String TYPE = "Send application/json, in UTF-8.";
  private static final String MOST = "At most " + TransactionJson.MOST_BYTES + " bytes are read.";

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.CHINESE);

  private final Diagnostician diagnostician;

  /** Asks this one. */
  public DiagnosisController(Diagnostician diagnostician) {
    this.diagnostician = diagnostician;
  }

  /** The diagnosis of the transaction in the body, or what is wrong with the request. */
  @PostMapping("${pos-rules.controller.path:/v1/diagnoses}")
  public ResponseEntity<byte[]> diagnose(HttpServletRequest request) throws IOException {
    Optional<ProblemJson> refusal = refusal(request);
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    byte[] body = request.getInputStream().readNBytes(TransactionJson.MOST_BYTES + 1);
    if (body.length > TransactionJson.MOST_BYTES) {
      return refused(ProblemJson.of(ProblemKind.BODY_TOO_LARGE, MOST));
    }
    Decoded decoded = TransactionJson.decode(body);
    if (decoded instanceof NotJson not) {
      return refused(ProblemJson.of(not));
    }
    if (decoded instanceof Rejected rejected) {
      return refused(ProblemJson.of(rejected));
    }
    return answer(request, ((Accepted) decoded).transaction());
  }

  /** What the head of a request already tells against it. */
  private static Optional<ProblemJson> refusal(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query != null && !QUERIES.contains(query)) {
      return Optional.of(ProblemJson.of(ProblemKind.BAD_QUERY, QUERY));
    }
    return isJson(request.getContentType())
        ? Optional.empty()
        : Optional.of(ProblemJson.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, TYPE));
  }

  private ResponseEntity<byte[]> answer(HttpServletRequest request, FailedTransaction given) {
    FailedTransaction transaction =
        inLanguage(given, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    Diagnosis diagnosis =
        ASKING.equals(request.getQueryString())
            ? diagnostician.diagnoseAndAsk(transaction)
            : diagnostician.diagnose(transaction);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, diagnosis.language().toLanguageTag())
        .body(DiagnosisJson.encode(diagnosis));
  }

  private static ResponseEntity<byte[]> refused(ProblemJson problem) {
    return ResponseEntity.status(problem.status() == null ? 500 : problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, "en")
        .body(problem.encode());
  }

  private static boolean isJson(@Nullable String type) {
    try {
      MediaType given = MediaType.parseMediaType(type);
      return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(given)
          && (given.getCharset() == null || UTF_8.equals(given.getCharset()));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  /** What a client asks for, where the transaction itself does not. */
  private static FailedTransaction inLanguage(
      FailedTransaction transaction, @Nullable String accepted) {
    if (transaction.language() != null || accepted == null) {
      return transaction;
    }
    try {
      Locale found = Locale.lookup(LanguageRange.parse(accepted), LANGUAGES);
      return found == null ? transaction : transaction.toBuilder().language(found).build();
    } catch (IllegalArgumentException e) {
      return transaction; // A header that says nothing asks for nothing.
    }
  }
}
