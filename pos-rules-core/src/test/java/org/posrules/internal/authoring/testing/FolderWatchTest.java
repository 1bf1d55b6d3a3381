package org.posrules.internal.authoring.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
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

  @Test
  void folder_thatIsChangedForAnother_isNoticed() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("a.drl"), "package x");
    try (FolderWatch watch = new FolderWatch(rules)) {
      Files.move(rules, folder.resolve("old"));
      Files.move(other, rules);
      assertTimeoutPreemptively(LONG, () -> assertTrue(watch.awaitChange()));
    }
  }

  @Test
  void link_thatLeadsElsewhere_isNoticed() throws IOException {
    Files.createDirectories(folder.resolve("one"));
    Files.writeString(Files.createDirectories(folder.resolve("two")).resolve("a.drl"), "package x");
    Path link = Files.createSymbolicLink(folder.resolve("rules"), Path.of("one"));
    try (FolderWatch watch = new FolderWatch(link)) {
      Files.delete(link);
      Files.createSymbolicLink(link, Path.of("two"));
      assertTimeoutPreemptively(LONG, () -> assertTrue(watch.awaitChange()));
    }
  }

  @Test
  void folder_thatIsNotThereYet_isNoticedOnceItIs() throws IOException {
    try (FolderWatch watch = new FolderWatch(folder.resolve("rules"))) {
      Files.createDirectories(folder.resolve("rules"));
      assertTimeoutPreemptively(LONG, () -> assertTrue(watch.awaitChange()));
    }
  }

  @Test
  void watch_thatIsClosed_waitsNoMore() {
    FolderWatch watch = new FolderWatch(folder);
    watch.close();
    assertTimeoutPreemptively(LONG, () -> assertFalse(watch.awaitChange()));
  }
}
