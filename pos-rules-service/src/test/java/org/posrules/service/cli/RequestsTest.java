package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.json.Decoded;
import org.posrules.service.cli.Requests.Request;

class RequestsTest {
  private static final String ONE = "{\"errorText\": \"NO REPLY\"}";

  private static Requests in(String text) throws IOException {
    return Requests.in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Request> all(Requests requests) throws IOException {
    List<Request> all = new ArrayList<>();
    for (Request next = requests.next(); next != null; next = requests.next()) {
      all.add(next);
    }
    return all;
  }

  private static Decoded only(String text) throws IOException {
    Requests requests = in(text);
    assertFalse(requests.several());
    List<Request> all = all(requests);
    assertEquals(1, all.size());
    return all.get(0).decoded();
  }

  private static String errorText(Decoded decoded) {
    return String.valueOf(
        assertInstanceOf(Decoded.Accepted.class, decoded).transaction().errorText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ONE,
        ONE + "\n",
        "\n\n" + ONE + "\n\n",
        "\uFEFF" + ONE,
        "{\n  \"errorText\":\r\n \"NO REPLY\"\r\n}\n",
        "NO REPLY",
        "\uFEFF\n  NO REPLY \n\n",
      })
  void input_ofOneRequest_isOne(String text) throws IOException {
    assertEquals("NO REPLY", errorText(only(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[12:00:01] NO REPLY", "Error {1}\n{\"a\": 1}\n", "}", "\"NO\""})
  void text_thatDoesNotBeginWithABrace_isOneErrorText(String text) throws IOException {
    assertEquals(text.strip(), errorText(only(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{NO REPLY", "{NO REPLY}", "{", "{\"errorText\":\n\"x\"", "{} {}"})
  void text_thatBeginsWithABrace_isJson(String text) throws IOException {
    assertInstanceOf(Decoded.NotJson.class, only(text));
  }

  @Test
  void objects_inAnArray_areRefused() throws IOException {
    assertInstanceOf(Decoded.Rejected.class, only("[" + ONE + "]"));
  }

  @Test
  void objects_eachInItsLine_areSeveral() throws IOException {
    Requests requests = in(ONE + "\r\n\n" + "{oops}\nNO REPLY\n" + ONE);

    assertTrue(requests.several());
    List<Request> all = all(requests);
    assertEquals(List.of(1, 3, 4, 5), all.stream().map(Request::line).toList());
    assertEquals("NO REPLY", errorText(all.get(3).decoded()));
  }

  @Test
  void line_thatIsTooLong_doesNotStopTheNext() throws IOException {
    List<Request> all = all(in(ONE + "\n{\"errorText\": \"" + "x".repeat(1 << 20) + "\"}\n" + ONE));

    assertInstanceOf(Decoded.NotJson.class, all.get(1).decoded());
    assertEquals("NO REPLY", errorText(all.get(2).decoded()));
  }

  @Test
  void text_thatIsTooLong_isRefused() throws IOException {
    assertInstanceOf(Decoded.Rejected.class, only("错".repeat(200_000)));
  }

  @Test
  void text_inAnotherCharset_isRefusedWithAWayOut() throws IOException {
    byte[] gbk = "交易失败".getBytes(Charset.forName("GBK"));

    Request only = Requests.in(new ByteArrayInputStream(gbk)).next();

    Decoded.Rejected rejected = assertInstanceOf(Decoded.Rejected.class, only.decoded());
    assertTrue(rejected.problems().get(0).detail().contains("iconv -f GBK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "\uFEFF"})
  void input_thatIsBlank_isNone(String text) throws IOException {
    assertNull(in(text).next());
  }
}
