package org.posrules.internal.authoring.testing;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waits for a change in a folder and those below it. Used by one thread; close it. */
public final class FolderWatch implements AutoCloseable {
  /** Editors write a file in several steps. */
  private static final Duration QUIET = Duration.ofMillis(150);

  private final Path folder;
  private final WatchService service;

  public FolderWatch(Path folder) throws IOException {
    this.folder = folder;
    this.service = folder.getFileSystem().newWatchService();
    register();
  }

  private void register() throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> folders = below.filter(Files::isDirectory).toList();
      for (Path each : folders) {
        each.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
  }

  /** Returns when something has changed and then nothing more for a moment; false once closed. */
  public boolean awaitChange() throws IOException {
    try {
      take(service.take());
      WatchKey more = next();
      while (more != null) {
        take(more);
        more = next();
      }
      register();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  private @Nullable WatchKey next() throws InterruptedException {
    return service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void take(WatchKey key) {
    key.pollEvents();
    key.reset();
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
