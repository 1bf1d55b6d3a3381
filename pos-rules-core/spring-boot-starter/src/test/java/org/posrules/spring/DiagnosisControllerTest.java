package org.posrules.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.json.TransactionJson;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** The endpoint answers as the service does. */
class DiagnosisControllerTest {
  private static final String FACTS = "{\"errorText\":\"x\"}";

  private final FakeDiagnostician diagnostician = new FakeDiagnostician();
  private final DiagnosisController controller = new DiagnosisController(diagnostician);

  private static MockHttpServletRequest request(String body) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/diagnoses");
    request.setContentType("application/json");
    request.setContent(body.getBytes(UTF_8));
    return request;
  }

  private ResponseEntity<byte[]> answer(MockHttpServletRequest request) throws IOException {
    return controller.diagnose(request);
  }

  private static String text(ResponseEntity<byte[]> answer) {
    return new String(answer.getBody(), UTF_8);
  }

  private void refused(MockHttpServletRequest request, int status, String kind) throws IOException {
    ResponseEntity<byte[]> answer = answer(request);
    assertThat(answer.getStatusCode().value()).isEqualTo(status);
    assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
    assertThat(text(answer)).contains("\"type\":\"urn:pos-rules:problem:" + kind + "\"");
  }

  @Test
  void facts_areDiagnosed() throws IOException {
    ResponseEntity<byte[]> answer = answer(request(FACTS));
    assertThat(answer.getHeaders().getContentType()).hasToString("application/json");
    assertThat(text(answer)).contains("\"cause\":\"PLAIN\"");
  }

  @Test
  void questions_askedFor_areAsked() throws IOException {
    MockHttpServletRequest request = request(FACTS);
    request.setQueryString("questions=true");
    assertThat(text(answer(request))).contains("\"cause\":\"ASKED\"");
  }

  @Test
  void problems_areAllTold_andNoValueIsRepeated() throws IOException {
    MockHttpServletRequest request =
        request("{\"errorTxt\":\"4111111111111111\",\"attempt\":\"many\",\"elapsedMillis\":-1}");
    refused(request, 422, "invalid-facts");
    assertThat(text(answer(request(new String(request.getContentAsByteArray(), UTF_8)))))
        .contains("/errorTxt", "/attempt", "/elapsedMillis")
        .doesNotContain("4111", "many");
  }

  @Test
  void text_thatIsNoJson_isRefusedWithItsPlace() throws IOException {
    refused(request("{\"errorText\":"), 400, "malformed-json");
    assertThat(text(answer(request("{\"errorText\":")))).contains("\"column\":");
  }

  @Test
  void body_thatIsTooLong_isRefusedUnread() throws IOException {
    refused(request(" ".repeat(TransactionJson.MOST_BYTES + 1)), 413, "body-too-large");
  }

  @Test
  void type_thatIsNotJson_isRefused() throws IOException {
    MockHttpServletRequest request = request(FACTS);
    request.setContentType("text/plain");
    refused(request, 415, "unsupported-media-type");
  }

  @Test
  void query_thatIsNotKnown_isRefused() throws IOException {
    MockHttpServletRequest request = request(FACTS);
    request.setQueryString("questions=perhaps");
    refused(request, 400, "bad-query");
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, zh-CN", "zh-Hans-CN, zh", "'fr, en;q=0.5', en", "fr, ", "%%, "})
  void language_ofTheHeader_isThatOfTheTransaction(String accepted, String language)
      throws IOException {
    MockHttpServletRequest request = request(FACTS);
    request.addHeader("Accept-Language", accepted);
    answer(request);
    assertThat(diagnostician.asked().language())
        .isEqualTo(language == null ? null : Locale.forLanguageTag(language));
  }
}
