package org.posrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.json.problems.RequestProblem;

/** What is wrong with a shop is told with its place. */
class RejectedShopTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                                                 | ''                       | wrong-type
          {"name": 5}                                        | /name                    | wrong-type
          {"country": "de"}                                  | /country                 | out-of-range
          {"language": "zh_CN"}                              | /language                | not-a-language
          {"assessedOn": "28.11.2026"}                       | /assessedOn              | not-a-day
          {"assessedOn": "2026-02-30"}                       | /assessedOn              | not-a-day
          {"assessedOn": "1969-12-31"}                       | /assessedOn              | out-of-range
          {"assessedOn": 20261128}                           | /assessedOn              | wrong-type
          {"merchantType": "company"}                        | /merchantType            | unknown-word
          {"environment": "GREASE"}                          | /environment             | wrong-type
          {"environment": ["GREASE", "SMOKE"]}               | /environment/1           | unknown-word
          {"terminals": {"id": "T1"}}                        | /terminals               | wrong-type
          {"terminals": [{}, null]}                          | /terminals/1             | wrong-type
          {"terminals": [{}, {"links": ["WIFI", "LTE"]}]}    | /terminals/1/links/1     | unknown-word
          {"terminals": [{"batteryHealth": "55"}]}           | /terminals/0/batteryHealth | wrong-type
          {"terminals": [{"batteryHealth": 101}]}            | /terminals/0/batteryHealth | out-of-range
          {"terminals": [{"batteryHealth": -1}]}             | /terminals/0/batteryHealth | out-of-range
          {"terminals": [{"batteryHealth": 5.1234567}]}      | /terminals/0/batteryHealth | out-of-range
          {"terminals": [{"id": "T1"}, {"id": "T1"}]}        | /terminals/1/id          | twice
          {"terminals": [{"id": "T1", "nam": "x"}]}          | /terminals/0/nam         | unknown-field
          {"backup": []}                                     | /backup                  | wrong-type
          {"backup": {"keptAt": ["HERE"]}}                   | /backup/keptAt/0         | unknown-word
          {"staff": [{"role": "BOSS"}]}                      | /staff/0/role            | unknown-word
          {"staff": [{"topics": ["REFUNDS", " "]}]}          | /staff/0/topics/1        | blank
          {"security": {"defaultPasswords": "no"}}           | /security/defaultPasswords | wrong-type
          {"readiness": {"acquirerPhone": "call me"}}        | /readiness/acquirerPhone | not-a-phone
          {"readiness": {"paperRolls": 1.5}}                 | /readiness/paperRolls    | wrong-type
          {"readiness": {"paperRolls": 1000001}}             | /readiness/paperRolls    | out-of-range
          {"readiness": {"offlineLimit": 10000000000000}}    | /readiness/offlineLimit  | out-of-range
          {"readiness": {"offlineLimit": 1e999999999}}       | /readiness/offlineLimit  | out-of-range
          {"readiness": {"offlineLimit": 1e-99999999}}       | /readiness/offlineLimit  | out-of-range
          {"contract": {"debitShare": 60, "qrShare": 60}}    | /contract/debitShare     | out-of-range
          {"contract": {"currency": "EURO"}}                 | /contract/currency       | out-of-range
          {"application": {"applying": 1}}                   | /application/applying    | wrong-type
          {"incidents": [{"times": "4"}]}                    | /incidents/0/times       | wrong-type
          {"shop": {"name": "x"}}                            | /shop                    | unknown-field
          """)
  void badValue_inAShop_isRefusedWithItsPlace(String json, String pointer, String code) {
    RequestProblem problem = only(json);

    assertEquals(pointer, problem.pointer());
    assertEquals(code, problem.code());
  }

  @Test
  void problems_ofAllKinds_areToldAtOnceInTheOrderOfTheContract() {
    List<RequestProblem> problems =
        rejected(
            """
            {"nonsense": 1, "incidents": [5], "country": "x",
             "terminals": [{"links": [1], "id": "T", "lastCheck": "1969-01-01"}, 7,
                           {"id": "T", "zzz": 1, "model": 5}],
             "backup": {"lastRestoreTest": 1, "lastBackup": "0001-01-01"}}
            """);

    assertEquals(
        List.of(
            "/country",
            "/terminals/0/lastCheck",
            "/terminals/0/links/0",
            "/terminals/1",
            "/terminals/2/id",
            "/terminals/2/model",
            "/terminals/2/zzz",
            "/backup/lastBackup",
            "/backup/lastRestoreTest",
            "/incidents/0",
            "/nonsense"),
        problems.stream().map(RequestProblem::pointer).toList());
  }

  @Test
  void text_oneCharacterTooLong_isToldTheLimit() {
    assertEquals(
        new RequestProblem("/name", "too-long", "must have at most 128 characters"),
        only("{\"name\":\"" + "x".repeat(129) + "\"}"));
  }

  @Test
  void list_oneValueTooMany_isRefused() {
    String words = "\"A\",".repeat(32) + "\"A\"";

    assertEquals("too-many", only("{\"application\":{\"papers\":[" + words + "]}}").code());
  }

  @Test
  void terminals_oneTooMany_areRefused() {
    assertEquals(
        new RequestProblem("/terminals", "too-many", "must have at most 500 terminals"),
        only("{\"terminals\":[" + "{},".repeat(500) + "{}]}"));
  }

  @Test
  void unknownField_ofAPart_isToldTheNearestOfThatPart() {
    String detail = only("{\"terminals\":[{\"batteryhealth\":5}]}").detail();

    assertTrue(detail.contains("did you mean batteryHealth"), detail);
  }

  @Test
  void unknownField_forCardData_saysThatItIsNeverTaken() {
    String detail = only("{\"contract\":{\"cardNumber\":\"1\"}}").detail();

    assertTrue(detail.contains("never taken"), detail);
  }

  @Test
  void fact_givenTwice_isNoJson() {
    DecodedShop decoded =
        ShopJson.decode("{\"terminals\":[{\"id\":\"1\",\"id\":\"2\"}]}".getBytes(UTF_8));

    assertEquals(
        "an object has the same name twice",
        assertInstanceOf(Decoded.NotJson.class, decoded).place().detail());
  }

  @Test
  void cardNumber_asATelephoneNumber_isRefusedAndNotRepeated() {
    RequestProblem problem = only("{\"readiness\":{\"vendorPhone\":\"4111111111111111\"}}");

    assertFalse(problem.toString().contains("4111"), problem::toString);
  }

  @Test
  void problems_byTheThousand_areNotAllListed() {
    String terminals =
        "{\"lastCheck\":\"1969-01-01\",\"lastCleaning\":\"1969-01-01\"},".repeat(400);

    assertEquals(100, rejected("{\"terminals\":[" + terminals + "{}]}").size());
  }

  private static RequestProblem only(String json) {
    List<RequestProblem> problems = rejected(json);
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  private static List<RequestProblem> rejected(String json) {
    DecodedShop decoded = ShopJson.decode(json.getBytes(UTF_8));
    return assertInstanceOf(Decoded.Rejected.class, decoded, decoded::toString).problems();
  }
}
