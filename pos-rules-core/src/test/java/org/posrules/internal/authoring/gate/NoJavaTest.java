package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Where no other Java can be started, whoever asks for one learns what to do. */
@Isolated("java.home is changed, by which all others find the Java that they start")
class NoJavaTest {
  private static final int MEGABYTES = 64;

  @Test
  void classPath_thatANewProcessWouldNotHave_isToldWithTheWayOut() {
    String path = System.getProperty("java.home");
    try {
      System.setProperty("java.home", "/nowhere");
      IllegalStateException refused =
          assertThrows(
              IllegalStateException.class, () -> ChildJvm.command(CompilerMain.class, MEGABYTES));
      assertTrue(String.valueOf(refused.getMessage()).contains("RuleSource.trusted"));
    } finally {
      System.setProperty("java.home", path);
    }
  }
}
