package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A message is taken out of JSON, XML, URLs and stack traces. */
class UnwrappingTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("JSON unicode", "\\u5361\\u5df2\\u8FC7\\u671f", "卡已过期"),
        arguments("JSON line feed", "a\\nb", "a\nb"),
        arguments("JSON carriage return", "a\\rb", "a\nb"),
        arguments("JSON tab", "a\\tb", "a b"),
        arguments("JSON quote", "say \\\"no\\\"", "say \"no\""),
        arguments("JSON twice", "a\\\\nb", "a\nb"),
        arguments("XML decimal", "&#21345;", "卡"),
        arguments("XML hexadecimal", "&#x5361;", "卡"),
        arguments("XML named", "a&amp;b &lt;", "a b  "),
        arguments("URL", "%E5%8D%A1", "卡"),
        arguments("URL cut off", "%E5%8D", "  "),
        arguments("a plain percent sign", "100% declined", "100% declined"),
        arguments("a Java frame", "x\n\tat a.b.C$D.<init>(C.java:7)\ny", "x\n\ny"),
        arguments("more Java frames", "x\n\t... 12 more\ny", "x\n\ny"),
        arguments("a Python frame", "  File \"a.py\", line 3, in b\nx", "\nx"),
        arguments("a .NET end", "--- End of inner exception stack trace ---\nx", "\nx"),
        arguments("a JavaScript frame", "x\n    at read (net.js:1:2)", "x\n"),
        arguments("a JSON field that is false", "{\"abort\": false, \"x\":1}", "{\n, \"x\":1}"),
        arguments("a JSON field that is null", "{\"error\":null}", "{\n}"),
        arguments("a JSON field that is true", "{\"abort\":true}", "{\"abort\":true}"),
        arguments("a pair that is false", "aborted=false x", "\n x"),
        arguments("an empty element", "<error></error>x", "\nx"),
        arguments("an element that is false", "<abort>false</abort>x", "\nx"),
        arguments("a JSON flag that is 0", "{\"paid\": 0, \"x\":1}", "{\n, \"x\":1}"),
        arguments("a JSON flag that is \"0\"", "{\"isApproved\":\"0\"}", "{\n}"),
        arguments("a JSON amount of nothing", "{\"amount_captured\":0.00}", "{\n}"),
        arguments("a JSON amount of cents", "{\"paid\":0.50}", "{\"paid\":0.50}"),
        arguments("a JSON code that is 0", "{\"code\":0}", "{\"code\":0}"),
        arguments("a wanted amount of nothing", "{\"amount\":0}", "{\"amount\":0}"),
        arguments("a pair that is 0", "captured=0&x=1", "\n&x=1"),
        arguments("a pair that is a code", "declined=05", "declined=05"),
        arguments("a reason behind a colon", "Declined: 0", "Declined: 0"),
        arguments("an element that is 0", "<paid>0</paid>x", "\nx"),
        arguments("no frame", "at the till (left)", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void text_wrapped_isTakenOut(String wrapping, String text, String expected) {
    assertEquals(expected, Unwrapping.unwrap(text));
  }

  @Test
  void nameWithoutEnd_isRead() {
    String names = "\"is_" + "ed".repeat(7_000) + "=0x";
    assertEquals(names, Unwrapping.unwrap(names));
  }

  /** It took the stack of the regular expression. */
  @Test
  void packageWithoutEnd_isRead() {
    String name = "ab.".repeat(2_600);
    assertEquals(name, Unwrapping.unwrap(name));
  }
}
