package org.posrules.internal.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastMadeTest {
  private final LastMade<List<String>, StringBuilder> last = new LastMade<>();

  private StringBuilder of(String part) {
    return last.of(List.of(part), () -> new StringBuilder(part));
  }

  @Test
  void thing_ofAnEqualKey_isTheSame() {
    assertSame(of("a"), of("a"));
  }

  @Test
  void thing_ofAnotherKey_isMadeOfThat() {
    of("a");
    assertEquals("b", of("b").toString());
  }

  @Test
  void thing_beforeTheLast_isMadeAnew() {
    StringBuilder first = of("a");
    of("b");
    assertNotSame(first, of("a"));
  }

  @Test
  void failure_isNotRemembered() {
    assertThrows(
        IllegalStateException.class,
        () ->
            last.of(
                List.of("a"),
                () -> {
                  throw new IllegalStateException();
                }));
    assertEquals("a", of("a").toString());
  }
}
