package org.posrules.internal.authoring.testing;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits for a change in files and folders and in what is below them, links followed. It looks at
 * their names, sizes and times again and again: unlike the notices of the system this also sees a
 * folder that is renamed, deleted or made anew, a link that points elsewhere now, and a file system
 * of another machine. Used by one thread; any may close it.
 */
public final class FolderWatch implements AutoCloseable {
  /** Somebody waits at the keyboard. */
  private static final Duration SOON = Duration.ofMillis(150);

  private static final int DEEPEST = 10;
  private static final int MOST_ENTRIES = 25_000;

  private final List<Path> paths;
  private final Duration pause;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Map<Path, Stamp> known;

  /** Of an author's folder. */
  public FolderWatch(Path folder) {
    this(List.of(folder), SOON);
  }

  /**
   * What stands there now is what has not changed.
   *
   * @param paths of files and folders; they need not be there
   * @param pause between two looks, and for how long nothing may change more
   */
  public FolderWatch(List<Path> paths, Duration pause) {
    this.paths = List.copyOf(paths);
    this.pause = pause;
    this.known = stamps();
  }

  /** Returns when something has changed and then nothing more for a moment; false once closed. */
  public boolean awaitChange() {
    Map<Path, Stamp> last = known;
    try {
      while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        Map<Path, Stamp> now = stamps();
        if (now.equals(last) && !now.equals(known)) {
          known = now;
          return true;
        }
        last = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private Map<Path, Stamp> stamps() {
    Stamps stamps = new Stamps();
    for (Path path : paths) {
      try {
        Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, stamps);
      } catch (IOException e) {
        stamps.seen.put(path, Stamp.NONE);
      }
    }
    return stamps.seen;
  }

  @Override
  public void close() {
    closed.countDown();
  }

  /**
   * By what a change of a file is told. A folder's time changes with its entries, which are seen
   * themselves.
   */
  private record Stamp(long size, long nanos, String identity, boolean readable) {
    static final Stamp NONE = new Stamp(-1, -1, "", false);

    static Stamp of(Path file, BasicFileAttributes is) {
      return new Stamp(
          is.isDirectory() ? 0 : is.size(),
          is.isDirectory() ? 0 : is.lastModifiedTime().to(TimeUnit.NANOSECONDS),
          String.valueOf(is.fileKey()),
          Files.isReadable(file));
    }
  }

  private static final class Stamps extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> seen = new TreeMap<>();

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
      return visitFile(folder, is);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
      seen.put(file, Stamp.of(file, is));
      return seen.size() < MOST_ENTRIES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      seen.put(file, Stamp.NONE);
      return FileVisitResult.CONTINUE;
    }

    /** An entry that goes while its folder is read shows in the next look. */
    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
