package org.posrules.service.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.service.rulebooks.Reload.Outcome;
import org.posrules.service.testing.TinyRules;

@Timeout(180)
class LiveWatchTest {
  @TempDir Path temp;

  @Test
  void fileThatIsWritten_isServedWithoutAnybodyAsking() {
    LiveFolder tiny = new LiveFolder(temp.resolve("rules"));
    try (LiveRulebook live = tiny.watched()) {
      tiny.version("tiny.2");

      assertEquals("tiny.2", tiny.awaitReload().served().version());
      assertEquals("tiny.2", live.status().version().version());
    }
  }

  @Test
  void folderThatIsChangedForAnother_isServed() throws IOException {
    LiveFolder tiny = new LiveFolder(temp.resolve("rules"));
    try (LiveRulebook live = tiny.watched()) {
      LiveFolder other = new LiveFolder(temp.resolve("new"));
      other.version("tiny.2");
      Files.move(tiny.folder, temp.resolve("old"));
      Files.move(other.folder, tiny.folder);

      Reload reload = tiny.awaitReload();
      while (reload.outcome() == Outcome.REFUSED) {
        reload = tiny.awaitReload();
      }
      assertEquals("tiny.2", live.status().version().version());
    }
  }

  /** As Kubernetes mounts a ConfigMap: files are links through a link that is changed at once. */
  @Test
  void linkOfAMountedConfigMapThatLeadsElsewhere_isServed() throws IOException {
    Path mount = Files.createDirectories(temp.resolve("mount"));
    LiveFolder first = new LiveFolder(mount.resolve("..2026_1"));
    link(mount.resolve("..data"), "..2026_1");
    link(mount.resolve(LiveFolder.VERSION), "..data/" + LiveFolder.VERSION);
    Rules rules = new Rules(new Rules.Folder(mount), List.of());
    LiveSettings watched = first.settings(Optional.empty(), Optional.of(LiveFolder.SOON));
    try (LiveRulebook live = LiveRulebook.open(rules, watched)) {
      LiveFolder second = new LiveFolder(mount.resolve("..2026_2"));
      second.version("tiny.2");
      link(mount.resolve("..data_tmp"), "..2026_2");
      Files.move(
          mount.resolve("..data_tmp"), mount.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);

      while (!live.status().version().version().equals("tiny.2")) {
        first.awaitReload();
      }
      assertEquals("tiny.2", LiveFolder.ofCode(live, "54").rulebook().version());
    }
  }

  @Test
  void overlayOverTheBundledRules_isServedWithItsCases() {
    Path overlay = temp.resolve("overlay");
    LiveFolder tiny = new LiveFolder(temp.resolve("unused"));
    Rules rules = new Rules(new Rules.Bundled(), List.of(overlay));
    write(overlay, "own-1");
    try (LiveRulebook live =
        LiveRulebook.open(rules, tiny.settings(Optional.empty(), Optional.of(LiveFolder.SOON)))) {
      assertEquals("own-1", live.status().version().overlays().get(0).version());

      write(overlay, "own-2");

      assertEquals("own-2", tiny.awaitReload().served().overlays().get(0).version());
      assertEquals(Rules.Kind.BUNDLED, live.status().kind());
    }
  }

  private static void write(Path overlay, String version) {
    try {
      Files.createDirectories(overlay);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    TinyRules.write(overlay, LiveFolder.VERSION, "version: \"" + version + "\"\n");
  }

  private static void link(Path link, String to) throws IOException {
    Files.createSymbolicLink(link, Path.of(to));
  }
}
