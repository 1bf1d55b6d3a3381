package org.posrules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.json.problems.RequestProblem;

class RejectedRequestTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"errorText": 5}                                     | /errorText             | wrong-type
          {"errorText": {"a": [1, {"b": 2}]}}                  | /errorText             | wrong-type
          {"requestSent": "true"}                              | /requestSent           | wrong-type
          {"requestSent": 1}                                   | /requestSent           | wrong-type
          {"elapsedMillis": "30000"}                           | /elapsedMillis         | wrong-type
          {"elapsedMillis": 1.0}                               | /elapsedMillis         | wrong-type
          {"elapsedMillis": 1e3}                               | /elapsedMillis         | wrong-type
          {"elapsedMillis": -1}                                | /elapsedMillis         | out-of-range
          {"elapsedMillis": 99999999999999999999}              | /elapsedMillis         | out-of-range
          {"httpStatus": 99}                                   | /httpStatus            | out-of-range
          {"httpStatus": 600}                                  | /httpStatus            | out-of-range
          {"httpStatus": 4294967496}                           | /httpStatus            | out-of-range
          {"networkStatus": "DOWN"}                            | /networkStatus         | unknown-word
          {"networkStatus": "offline"}                         | /networkStatus         | unknown-word
          {"networkStatus": true}                              | /networkStatus         | wrong-type
          {"entryMode": "SWIPE"}                               | /entryMode             | unknown-word
          {"inquiry": "MAYBE"}                                 | /inquiry               | unknown-word
          {"cardExpiry": "03/27"}                              | /cardExpiry            | not-a-month
          {"cardExpiry": "2027-13"}                            | /cardExpiry            | not-a-month
          {"cardExpiry": 202703}                               | /cardExpiry            | wrong-type
          {"transactionTime": "2026-11-22T10:15:00"}           | /transactionTime       | not-a-time
          {"transactionTime": "2026-02-30T10:15:00Z"}          | /transactionTime       | not-a-time
          {"transactionTime": "+12026-02-03T10:15:00Z"}        | /transactionTime       | out-of-range
          {"transactionTime": "1026-02-03T10:15:00Z"}          | /transactionTime       | out-of-range
          {"tvr": "00"}                                        | /tvr                   | not-hex
          {"tsi": "XX00"}                                      | /tsi                   | not-hex
          {"cvmResults": "1F000２"}                             | /cvmResults            | not-hex
          {"cryptogramInformation": "800"}                     | /cryptogramInformation | not-hex
          {"amount": 180}                                      | /amount                | wrong-type
          {"amount": {"value": "180.00"}}                      | /amount/currency       | required
          {"amount": {"currency": "EUR"}}                      | /amount/value          | required
          {"amount": {"value": "1,5", "currency": "EUR"}}      | /amount/value          | wrong-type
          {"amount": {"value": true, "currency": "EUR"}}       | /amount/value          | wrong-type
          {"amount": {"value": "1", "currency": "EURO"}}       | /amount/currency       | unknown-currency
          {"amount": {"value": "1", "currency": "eur"}}        | /amount/currency       | unknown-currency
          {"amount": {"value": "1", "currency": "ZZZ"}}        | /amount/currency       | unknown-currency
          {"amount": {"value": "1", "currency": "XXX"}}        | /amount/currency       | unknown-currency
          {"amount": {"value": "1", "currency": "XAU"}}        | /amount/currency       | unknown-currency
          {"amount": {"value": "1", "currency": "CHW"}}        | /amount/currency       | unknown-currency
          {"amount": {"value": -1, "currency": "EUR"}}         | /amount                | out-of-range
          {"amount": {"value": 1e999999999, "currency": "EUR"}} | /amount               | out-of-range
          {"amount": {"value": 1e-99999999, "currency": "EUR"}} | /amount               | out-of-range
          {"amount": {"value": 1.00001, "currency": "EUR"}}    | /amount                | out-of-range
          {"amount": {"value": 1, "currency": "EUR", "x": 1}}  | /amount/x              | unknown-field
          {"codes": {"code": "51"}}                            | /codes                 | wrong-type
          {"codes": ["51"]}                                    | /codes/0               | wrong-type
          {"codes": [{"code": "51"}, {"scheme": "visa"}]}      | /codes/1/code          | required
          {"codes": [{"code": "51"}, {"code": " "}]}           | /codes/1/code          | required
          {"codes": [{"code": "51", "kind": "x"}]}             | /codes/0/kind          | unknown-field
          {"transactionType": "refund"}                        | /transactionType       | unknown-word
          {"attempt": 0}                                       | /attempt               | out-of-range
          {"attempt": "2"}                                     | /attempt               | wrong-type
          {"adviceCode": "03"}                                 | /adviceCode            | wrong-type
          {"adviceCode": {"code": "03"}}                       | /adviceCode/scheme     | required
          {"adviceCode": {"scheme": "visa-category"}}          | /adviceCode/code       | required
          {"references": {"rnn": "1"}}                         | /references/rnn        | unknown-field
          {"deviceStatus": "PAPER_OUT"}                        | /deviceStatus          | wrong-type
          {"deviceStatus": ["PAPER_OUT", 5]}                   | /deviceStatus/1        | wrong-type
          {"deviceStatus": [null]}                             | /deviceStatus/0        | wrong-type
          {"tried": [" "]}                                     | /tried/0               | blank
          {"language": "zh_CN"}                                | /language              | not-a-language
          {"errorText": "\\ud83d"}                             | /errorText             | not-unicode
          {"errorTxt": "x"}                                    | /errorTxt              | unknown-field
          {"a/b~c": "x"}                                       | ''                     | unknown-field
          {}                                                   | ''                     | no-facts
          {"transactionId": "T1", "language": "en"}            | ''                     | no-facts
          {"errorText": "  "}                                  | ''                     | no-facts
          []                                                   | ''                     | wrong-type
          "text"                                               | ''                     | wrong-type
          null                                                 | ''                     | wrong-type
          """)
  void badValue_inARequest_isRefusedWithItsPlace(String json, String pointer, String code) {
    List<RequestProblem> problems = rejected(json);

    assertEquals(1, problems.size(), problems::toString);
    assertEquals(pointer, problems.get(0).pointer());
    assertEquals(code, problems.get(0).code());
  }

  @ParameterizedTest
  @CsvSource({
    "transactionId,64",
    "errorText,8000",
    "responseCode,64",
    "responseCodeScheme,64",
    "terminalId,64",
    "merchantId,64",
    "acquirerId,64",
    "issuerId,64",
    "shopId,64",
    "networkId,64",
    "region,64",
    "terminalModel,128",
    "firmwareVersion,128",
    "appVersion,128"
  })
  void text_oneCharacterTooLong_isRefused(String field, int most) {
    RequestProblem problem = only("{\"" + field + "\":\"" + "x".repeat(most + 1) + "\"}");

    assertEquals(new RequestProblem("/" + field, "too-long", problem.detail()), problem);
    assertTrue(problem.detail().contains(String.valueOf(most)));
  }

  @Test
  void list_oneWordTooMany_isRefused() {
    String words = "\"A\",".repeat(32) + "\"A\"";

    assertEquals("too-many", only("{\"deviceStatus\":[" + words + "]}").code());
  }

  @Test
  void codes_oneTooMany_areRefused() {
    String codes = "{\"code\":\"51\"},".repeat(8) + "{\"code\":\"51\"}";

    assertEquals(
        new RequestProblem("/codes", "too-many", "must have at most 8 codes"),
        only("{\"codes\":[" + codes + "]}"));
  }

  @Test
  void amount_belowZero_isToldWhatToDo() {
    String detail = only("{\"amount\":{\"value\":-1,\"currency\":\"EUR\"}}").detail();

    assertTrue(detail.contains("below 0; give it without a sign"), detail);
  }

  @Test
  void problems_ofAllKinds_areToldAtOnceInTheOrderOfTheContract() {
    List<RequestProblem> problems =
        rejected(
            """
            {"nonsense": 1, "language": "?", "tvr": "zz", "amount": {"value": "x"},
             "elapsedMillis": -5, "requestSent": "no", "networkStatus": "UP"}
            """);

    assertEquals(
        List.of(
            "/networkStatus",
            "/requestSent",
            "/elapsedMillis",
            "/amount/value",
            "/tvr",
            "/language",
            "/nonsense"),
        problems.stream().map(RequestProblem::pointer).toList());
  }

  @Test
  void wordOutsideItsList_refused_namesAllWords() {
    assertEquals(
        "must be one of ONLINE, DEGRADED, OFFLINE, UNKNOWN",
        only("{\"networkStatus\":\"X\"}").detail());
  }

  @ParameterizedTest
  @CsvSource({
    "errorTxt,errorText",
    "ErrorText,errorText",
    "response_code,responseCode",
    "networkstate,networkStatus",
    "merchant-id,merchantId"
  })
  void unknownField_nearAKnownOne_isSuggested(String name, String meant) {
    assertTrue(only("{\"" + name + "\":1}").detail().contains("did you mean " + meant));
  }

  @Test
  void unknownField_nearNothing_suggestsNothing() {
    assertFalse(only("{\"zebra\":1}").detail().contains("did you mean"));
  }

  @Test
  void unknownField_forCardData_saysThatItIsNeverTaken() {
    for (String name : List.of("pan", "cardNumber", "track2", "cvv", "pinBlock")) {
      assertTrue(only("{\"" + name + "\":\"1\"}").detail().contains("never taken"), name);
    }
  }

  @Test
  void unknownField_thatMayBeAValue_isNotRepeated() {
    RequestProblem problem = only("{\"4111111111111111\":1}");

    assertFalse(problem.toString().contains("4111"), problem::toString);
  }

  @Test
  void givenValue_whereverRefused_isNeverRepeated() {
    String secret = "s3cr3tv4lu3";
    String json =
        """
        {"networkStatus":"%1$s","cardExpiry":"%1$s","transactionTime":"%1$s","tvr":"%1$s",
         "amount":{"value":"%1$s","currency":"%1$s"},"language":"%1$s-%1$s","requestSent":"%1$s"}
        """
            .formatted(secret);

    assertFalse(rejected(json).toString().contains(secret));
  }

  @Test
  void unknownFields_byTheThousand_areNotAllListed() {
    StringBuilder json = new StringBuilder("{\"a\":1");
    for (int i = 0; i < 2000; i++) {
      json.append(",\"x").append(i).append("\":1");
    }

    assertEquals(100, rejected(json.append('}').toString()).size());
  }

  private static RequestProblem only(String json) {
    List<RequestProblem> problems = rejected(json);
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  private static List<RequestProblem> rejected(String json) {
    Decoded decoded = TransactionJson.decode(json.getBytes(StandardCharsets.UTF_8));
    return assertInstanceOf(Decoded.Rejected.class, decoded, decoded::toString).problems();
  }
}
