package org.posrules.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Incidents on their way into the database, in two files by turns: while one is written, the other
 * is emptied. One process has it at a time. Not thread-safe but for {@link #force}.
 */
final class Journal implements AutoCloseable {
  static final int MOST_RECORDS = 10_000;
  static final long MOST_BYTES = 32L << 20;

  private final FileChannel lock;
  private final List<Segment> both;
  private Segment written;
  private Segment emptied;

  private Journal(FileChannel lock, Segment written, Segment emptied) {
    this.lock = lock;
    this.both = List.of(written, emptied);
    this.written = written;
    this.emptied = emptied;
  }

  /** Opens a journal with what waits in it; throws {@link StoreException} when that cannot be. */
  static Journal open(Path path) {
    try {
      FileChannel lock = lock(Path.of(path + ".lock"));
      try {
        List<Path> files = oldestFirst(Path.of(path + ".0"), Path.of(path + ".1"));
        Segment older = Segment.open(files.get(0));
        return new Journal(lock, Segment.open(files.get(1)), older);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw StoreException.unusable(
          "The history's journal cannot be kept in " + path + ": is its folder writable?", e);
    }
  }

  /** What came first is brought first: the incident of a sale is that of its first diagnosis. */
  private static List<Path> oldestFirst(Path one, Path other) throws IOException {
    PrivateFiles.ensure(one);
    PrivateFiles.ensure(other);
    boolean inTurn =
        Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) <= 0;
    return inTurn ? List.of(one, other) : List.of(other, one);
  }

  /** False when there is no room for it, here or on the disk. */
  boolean append(byte[] record) {
    if (waiting() >= MOST_RECORDS
        || written.bytes() + emptied.bytes() + record.length > MOST_BYTES) {
      return false;
    }
    try {
      written.append(record);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  int waiting() {
    return written.waiting() + emptied.waiting();
  }

  /** The file to be emptied next; nothing is appended to it until it is. */
  Segment turn() {
    if (emptied.waiting() == 0) {
      Segment full = written;
      written = emptied;
      emptied = full;
    }
    return emptied;
  }

  /** Brings to the disk what was appended before; takes as long as the disk does. */
  void force() throws IOException {
    for (Segment segment : both) {
      segment.force();
    }
  }

  @Override
  public void close() throws IOException {
    written.close();
    emptied.close();
    lock.close();
  }

  private static FileChannel lock(Path path) throws IOException {
    PrivateFiles.ensure(path);
    FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw StoreException.unusable(
          "The history's journal " + path + " is in use by another process.", null);
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
