package org.posrules.embedding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The core in a container of 256 MB. */
class SmallMemoryTest {
  private static final int CONTAINER_KILOBYTES = 256 * 1024;

  /** As a JVM sizes itself there: half for the heap, one thread to collect. */
  private static final List<String> SMALL = List.of("-Xmx128m", "-XX:+UseSerialGC");

  @Test
  @EnabledOnOs(OS.LINUX)
  void engine_inContainerOf256Megabytes_staysWithinIt(@TempDir Path classes) throws Exception {
    List<Path> jars = Jars.ofCore();
    Path busy = Consumer.compile("plain", jars, classes);
    String most =
        Jvm.current()
            .run(
                SMALL.get(0),
                SMALL.get(1),
                "-cp",
                Jars.path(jars, busy),
                "consumer.Busy",
                Integer.getInteger("pos-rules.test.diagnoses", 100));
    assertTrue(Integer.parseInt(most) < CONTAINER_KILOBYTES, () -> most + " kB were held");
  }
}
