package org.posrules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("HOST_TIMEOUT", "HOST_UNAVAILABLE", "errorText");

  @Test
  void to_nameWithALetterLeftOut_isTheNameMeant() {
    assertEquals(Optional.of("HOST_TIMEOUT"), Nearest.to("HOST_TIMOUT", KNOWN));
  }

  @Test
  void to_nameWithTwoLettersSwapped_isTheNameMeant() {
    assertEquals(Optional.of("HOST_TIMEOUT"), Nearest.to("HOST_TIMEUOT", KNOWN));
  }

  @Test
  void to_nameInAnotherSpelling_isTheNameMeant() {
    assertEquals(Optional.of("errorText"), Nearest.to("error_text", KNOWN));
  }

  @Test
  void to_anotherWord_isNone() {
    assertEquals(Optional.empty(), Nearest.to("PAPER_OUT", KNOWN));
  }
}
