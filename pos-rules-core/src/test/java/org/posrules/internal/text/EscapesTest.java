package org.posrules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Escapes of URLs, programs and XML. */
class EscapesTest {

  /** A text, the code point that its first escape stands for, and the length of the escape. */
  static Stream<String> escapes() {
    return """
    %20x 20 3
    %00 0 3
    %7f 7f 3
    %2520 20 5
    %252520 20 7
    %25 25 3
    %257f 25 3
    %251f 25 3
    %257e 7e 5
    %c2%a0 a0 6
    %df%bf 7ff 6
    %e0%a0%80 800 9
    %ef%bf%bf ffff 9
    %f0%9d%9f%92 1d7d2 12
    %f4%8f%bf%bf 10ffff 12
    \\n a 2
    \\r a 2
    \\t 9 2
    \\" 22 2
    \\/ 2f 2
    \\' 27 2
    \\\\n a 3
    \\\\\\\\n a 5
    \\u0041x 41 6
    \\ud835 d835 6
    \\x41x 41 4
    &quot;x 22 6
    &amp; 26 5
    &nbsp; 20 6
    &lt; 3c 4
    &gt; 3e 4
    &apos; 27 6
    &#65;x 41 5
    &#x41; 41 6
    &#X4a; 4a 6
    &#x10ffff; 10ffff 10
    &#1114111; 10ffff 10
    """
        .lines();
  }

  static Stream<String> others() {
    return Stream.of(
        "x",
        "%",
        "%2",
        "%zz",
        "%2g",
        "%80",
        "%c1%a0",
        "%f5%80%80%80",
        "%e5%8d",
        "%e5%8dxa1",
        "%e5%7f%a1",
        "%e5%c0%a1",
        "%f4%90%80%80",
        "\\",
        "\\q",
        "\\u004",
        "\\u00g0",
        "\\x4",
        "\\\\\\\\\\n",
        "&",
        "&;",
        "&quot",
        "&bogus;",
        "&#;",
        "&#x;",
        "&#12a;",
        "&#xg;",
        "&#1114112;",
        "&#99999999;",
        "%\uff12\uff10");
  }

  @ParameterizedTest
  @MethodSource("escapes")
  void at_escape_isDecoded(String line) {
    String[] cells = line.split(" ", 3);

    assertEquals(
        new Escapes.Decoded(Integer.parseInt(cells[1], 16), Integer.parseInt(cells[2])),
        Escapes.at(cells[0], 0));
  }

  @ParameterizedTest
  @MethodSource("others")
  void at_noEscape_hasNoLength(String text) {
    assertEquals(0, Escapes.at(text, 0).length());
  }

  @ParameterizedTest
  @CsvSource({
    "%E5%8D%A1 refus%C3%A9, 卡 refusé",
    "a%2520b, a b",
    "a%25 b, a% b",
    "a%BF%A8b, a  b",
    "\\u5361\\tx, 卡 x",
    "&#x5361;&amp;x, 卡 x",
    "100% sure & \\q, 100% sure & \\q"
  })
  void undone_anyEscape_isPlain(String text, String plain) {
    assertEquals(plain, Escapes.undone(text));
  }
}
