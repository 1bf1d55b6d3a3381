package org.posrules.service.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.Fact;
import org.posrules.json.Decoded;
import org.posrules.json.Decoded.Accepted;
import org.posrules.json.Decoded.Rejected;
import org.posrules.json.TransactionJson;
import org.posrules.json.problems.Malformed;
import org.posrules.json.problems.RequestProblem;
import org.posrules.service.testing.OpenApi;
import tools.jackson.core.JacksonException;

/**
 * The decoder and the schema of the contract take the same requests. Whatever the decoder takes is
 * valid; what is valid and is not taken breaks a rule that no schema can say.
 */
class RequestSchemaTest {
  private static final String SCHEMA = "/components/schemas/FailedTransaction";
  private static final int ROUNDS = Integer.getInteger("pos-rules.schema.rounds", 3_000);

  /** What JSON Schema cannot say, or not readably; {@code x-also} in the file gives the reasons. */
  private static final Set<String> NOT_OF_A_SCHEMA =
      Set.of(
          "not-unicode",
          "not-a-time",
          "not-a-language",
          "unknown-currency",
          "wrong-type of a whole number",
          "out-of-range of an amount");

  /** Of the same kind: faults of the JSON itself. */
  private static final Set<String> NOT_OF_A_SCHEMA_BUT_OF_JSON =
      Set.of(
          "an object has the same name twice", "nested too deep, or a name or number is too long");

  @Test
  void requests_madeAtRandom_areTakenAsTheSchemaSays() {
    Random random = new Random(20_261_128);
    Set<String> seen = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      seen.add(agree(RandomRequests.next(random)));
    }

    assertTrue(seen.contains("both take it") && seen.contains("neither takes it"), seen::toString);
  }

  @Test
  void requests_changedByteByByte_areTakenAsTheSchemaSays() {
    Random random = new Random(20_261_129);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = MutatedRequestTest.mutate(random);
      agree(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"amount\":{\"value\":\"12.50\",\"currency\":\"EUR\"}}",
        "{\"amount\":{\"value\":\"-0.00\",\"currency\":\"EUR\"}}",
        "{\"amount\":{\"value\":\"000000000000123456789012345678\",\"currency\":\"EUR\"}}",
        "{\"amount\":{\"value\":\"99999999999999.9999\",\"currency\":\"EUR\"}}",
        "{\"amount\":{\"value\":0.1,\"currency\":\"EUR\"}}",
        "{\"errorText\":\"x\",\"tvr\":\" \",\"amount\":null,\"codes\":null}",
        "{\"transactionTime\":\"2026-11-28T10:15+01\"}",
        "{\"transactionTime\":\"1970-01-01t00:00:00.z\"}",
        "{\"cardExpiry\":\"0000-01\"}",
        "{\"references\":{\"rrn\":null,\"stan\":\"1\"}}",
        "{\"networkStatus\":\"UNKNOWN\"}",
        "{\"responseCode\":\"\\u00a0\"}"
      })
  void request_thatIsGood_isTakenByBoth(String request) {
    assertEquals("both take it", agree(request));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"transactionId\":\"1\",\"language\":\"en\"}",
        "{\"errorText\":\" \\u3000\",\"codes\":[],\"tried\":[],\"references\":{\"rrn\":\" \"}}",
        "{\"amount\":{\"value\":\"-0.01\",\"currency\":\"EUR\"}}",
        "{\"amount\":{\"value\":\"1234567890123456789\",\"currency\":\"EUR\"}}",
        "{\"amount\":{\"value\":\"0.12345\",\"currency\":\"EUR\"}}",
        "{\"amount\":{\"value\":\"999999999999999.9999\",\"currency\":\"EUR\"}}",
        "{\"amount\":{\"value\":\"1\",\"currency\":\"eur\"}}",
        "{\"amount\":{\"currency\":\"EUR\"}}",
        "{\"amount\":{}}",
        "{\"codes\":[null]}",
        "{\"codes\":[{\"scheme\":\"visa\",\"code\":\" \"}]}",
        "{\"adviceCode\":{\"code\":\"03\"}}",
        "{\"deviceStatus\":[\"\\u3000\"]}",
        "{\"transactionTime\":\"1969-12-31T23:59:59Z\"}",
        "{\"transactionTime\":\"2026-11-28\"}",
        "{\"cardExpiry\":\"2027-13\"}",
        "{\"tvr\":\"00000080\"}",
        "{\"tvr\":\"0000008000\\n\"}",
        "{\"attempt\":0}",
        "{\"attempt\":2147483648}",
        "{\"elapsedMillis\":9223372036854775808}",
        "{\"httpStatus\":600}",
        "{\"entryMode\":\"chip\"}",
        "{\"pan\":\"4111111111111111\"}",
        "{\"requestSent\":\"true\"}"
      })
  void request_thatIsBad_isTakenByNeither(String request) {
    assertEquals("neither takes it", agree(request));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"errorText\":\"x\",\"errorText\":\"y\"}",
        "{\"errorText\":\"\\ud800\"}",
        "{\"attempt\":1.0}",
        "{\"elapsedMillis\":1e3}",
        "{\"transactionTime\":\"2026-02-30T10:00:00Z\"}",
        "{\"transactionTime\":\"2026-02-28T10:00:00+19:00\"}",
        "{\"amount\":{\"value\":1,\"currency\":\"XXX\"}}",
        "{\"amount\":{\"value\":1.00000,\"currency\":\"EUR\"}}",
        "{\"amount\":{\"value\":1234567890123456789,\"currency\":\"EUR\"}}",
        "{\"errorText\":\"x\",\"language\":\"en-\\u0061\"}"
      })
  void request_againstARuleThatNoSchemaSays_isNotTaken(String request) {
    assertEquals("only the schema takes it", agree(request));
  }

  @Test
  void texts_upToTheirLimits_areTakenAndNoLonger() {
    for (String name : OpenApi.at(SCHEMA + "/properties").propertyNames()) {
      String place = OpenApi.resolved(SCHEMA + "/properties/" + name);
      int most = OpenApi.at(place + "/maxLength").asInt(0);
      if (most > 0 && OpenApi.at(place + "/pattern").isMissingNode()) {
        String longest = "😀".repeat(most);

        assertEquals("both take it", agree(text(name, longest)), name);
        assertEquals("neither takes it", agree(text(name, longest + "x")), name);
      }
    }
  }

  @Test
  void names_areThoseOfTheDecoder() {
    assertEquals(
        Fact.all().stream().map(Fact::name).toList(),
        List.copyOf(OpenApi.at(SCHEMA + "/properties").propertyNames()));
  }

  @Test
  void mostBytes_areThoseOfTheDecoder() {
    String most = String.valueOf(TransactionJson.MOST_BYTES);

    assertTrue(OpenApi.at("/components/responses/TooLarge/description").asString().contains(most));
  }

  private static String text(String name, String value) {
    String more = name.equals("transactionId") ? ",\"attempt\":1}" : "}";
    return "{\"" + name + "\":\"" + value + "\"" + more;
  }

  /** Who takes the request; fails when nobody may disagree. */
  private static String agree(String request) {
    Decoded decoded = TransactionJson.decode(request.getBytes(StandardCharsets.UTF_8));
    List<Error> errors = errors(request);
    if (decoded instanceof Accepted accepted) {
      assertEquals(List.of(), errors, request);
      staysTheSame(accepted);
      return "both take it";
    }
    if (errors != null && errors.isEmpty()) {
      assertFalse(excuses(decoded, request).isEmpty(), () -> request + " is refused: " + decoded);
      return "only the schema takes it";
    }
    return "neither takes it";
  }

  /** What is written is valid, and read as what it was. */
  private static void staysTheSame(Accepted accepted) {
    byte[] written = TransactionJson.encode(accepted.transaction());
    assertEquals(List.of(), errors(new String(written, StandardCharsets.UTF_8)));
    assertEquals(accepted, TransactionJson.decode(written));
  }

  /** Which rules, that no schema says, speak against it; nothing if any other does. */
  private static List<String> excuses(Decoded decoded, String request) {
    if (decoded instanceof Decoded.NotJson no) {
      Malformed malformed = no.place();
      return NOT_OF_A_SCHEMA_BUT_OF_JSON.contains(malformed.detail())
          ? List.of(malformed.detail())
          : List.of();
    }
    List<String> rules = new ArrayList<>();
    for (RequestProblem problem : ((Rejected) decoded).problems()) {
      String rule = problem.code() + of(problem, request);
      if (!NOT_OF_A_SCHEMA.contains(rule)) {
        return List.of();
      }
      rules.add(rule);
    }
    return rules;
  }

  /** What more must be so for a schema to be silent. */
  private static String of(RequestProblem problem, String request) {
    if (problem.code().equals("wrong-type")) {
      return OpenApi.json(request).at(problem.pointer()).isBigDecimal() ? " of a whole number" : "";
    }
    boolean number = OpenApi.json(request).at(problem.pointer() + "/value").isNumber();
    return problem.code().equals("out-of-range") && number ? " of an amount" : "";
  }

  /** Null for what is no JSON. */
  private static @Nullable List<Error> errors(String request) {
    try {
      String bare = request.startsWith("\ufeff") ? request.substring(1) : request;
      return OpenApi.errors(SCHEMA, OpenApi.json(bare));
    } catch (JacksonException e) {
      return null;
    }
  }
}
