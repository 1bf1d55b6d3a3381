package org.posrules.internal.authoring.testing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void change_inAFolderBelow_isNoticed() throws IOException {
    Path below = Files.createDirectories(folder.resolve("network"));
    try (FolderWatch watch = new FolderWatch(folder)) {
      Files.writeString(below.resolve("a.cases.yaml"), "cases: []");
      assertTimeoutPreemptively(LONG, () -> assertTrue(watch.awaitChange()));
    }
  }

  @Test
  void change_inAFolderThatIsNew_isNoticed() throws IOException {
    try (FolderWatch watch = new FolderWatch(folder)) {
      Path below = Files.createDirectories(folder.resolve("network"));
      assertTimeoutPreemptively(LONG, () -> assertTrue(watch.awaitChange()));
      Files.writeString(below.resolve("a.drl"), "package x");
      assertTimeoutPreemptively(LONG, () -> assertTrue(watch.awaitChange()));
    }
  }
}
