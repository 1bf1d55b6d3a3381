package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened before at a terminal stands beside the answer. */
@WithConsole
class ConsolePastTest {

  @ParameterizedTest
  @CsvSource({"en, 'Before, at this terminal'", "zh, 本终端的历史记录"})
  void incident_atTheSameTerminal_isShown(String language, String title, ConsolePage page)
      throws IOException, InterruptedException {
    failed(page, "T-" + language);
    page.open(language, "support");
    page.text("CHIP READ ERROR");
    page.give("terminalId", "T-" + language);
    page.until("return document.querySelector('.past li') !== null");
    assertEquals(title, page.read(".past h3"));
    assertTrue(page.read(".past li").contains("CHIP_NOT_READABLE"), page.read(".past"));
  }

  @Test
  void text_thatIsTyped_isNoIncident(ConsolePage page) {
    page.open("en", "support");
    page.text("CHIP READ ERROR");
    page.give("terminalId", "T-typed");
    page.text("CHIP READ ERROR AGAIN");
    page.until("return document.querySelector('.past') !== null");
    assertEquals("", page.read(".past li"));
  }

  private static void failed(ConsolePage page, String terminal)
      throws IOException, InterruptedException {
    String facts = "{\"errorText\":\"CHIP READ ERROR\",\"terminalId\":\"%s\"}".formatted(terminal);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(page.address() + "v1/diagnoses"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(facts))
            .build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    assertTrue(answer.contains("\"stored\":true"), answer);
  }
}
