package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  private static final int MOST = 8;

  @Test
  void lines_inOnePiece_areCut() {
    assertEquals(List.of("1:a", "2:b"), read("a\nb\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void lines_inPiecesOfAnySize_areTheSame(int size) {
    String text = "one\ntwo\n\nfour";
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < text.length(); at += size) {
      pieces.add(text.substring(at, Math.min(text.length(), at + size)));
    }

    assertEquals(List.of("1:one", "2:two", "4:four"), read(pieces.toArray(String[]::new)));
  }

  @Test
  void line_ofTheGreatestLength_isTaken() {
    assertEquals(List.of("1:12345678"), read("12345678\n"));
  }

  @Test
  void line_overTheGreatestLength_isToldAndTheNextIsRead() {
    assertEquals(List.of("1:too long", "2:b"), read("1234", "56789", "0123\nb\n"));
  }

  /** Whoever indents a line would else wait for its answer. */
  @Test
  void line_thatBeginsWithMuchSpace_isTaken() {
    String line = " ".repeat(100) + "a";
    LineReader reader = new LineReader(200);
    reader.feed(Buffer.buffer(line + "\n"));

    assertEquals("1:" + line, told(reader.next()));
  }

  @Test
  void text_withoutAnything_hasNoLine() {
    assertEquals(List.of(), read("", "\n \r\n"));
  }

  private static List<String> read(String... pieces) {
    LineReader reader = new LineReader(MOST);
    List<String> lines = new ArrayList<>();
    for (String piece : pieces) {
      reader.feed(Buffer.buffer(piece));
      for (Line line = reader.next(); line != null; line = reader.next()) {
        lines.add(told(line));
      }
    }
    Line last = reader.last();
    if (last != null) {
      lines.add(told(last));
    }
    return lines;
  }

  private static String told(Line line) {
    return line.number() + ":" + (line.tooLong() ? "too long" : line.bytes().toString());
  }
}
