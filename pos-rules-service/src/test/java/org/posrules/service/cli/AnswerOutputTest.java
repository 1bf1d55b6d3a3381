package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerOutputTest {

  /** Whoever has read enough of it misses nothing. */
  @ParameterizedTest
  @CsvSource({"No space left on device,true", "Broken pipe,false"})
  void answer_thatCannotBeWritten_isLostUnlessItsReaderHasGone(String why, boolean lost) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int each) throws IOException {
            throw new IOException(why);
          }
        };
    AnswerOutput output = new AnswerOutput(failing);
    try (PrintStream printed = new PrintStream(output, true, StandardCharsets.UTF_8)) {
      printed.println("an answer");
    }
    assertEquals(lost, output.hasLost());
  }
}
