package org.posrules.service.rulebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.RulebookVersion;

/**
 * The folder where served rulebooks are kept over restarts: the last two, each in a folder of its
 * own that is whole from the moment it has its name. Used by one process, and in it by one thread.
 */
final class StateFolder implements AutoCloseable {
  private static final String LOCK = "lock";
  private static final String PART = "part";

  /** A running number, and the highest sequence number so far: a name cannot be cut. */
  private static final Pattern GOOD = Pattern.compile("good-(\\d{1,18})-(\\d{1,19})");

  /** One more than is needed: what fell on a bad sector is not the last. */
  private static final int MOST = 2;

  private final Path folder;
  private final FileChannel lock;

  private StateFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Opens it; it is made where it is not there.
   *
   * @throws UncheckedIOException if it cannot be written to, or another process uses it
   */
  static StateFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel lock =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(lock)) {
        lock.close();
        throw new UncheckedIOException(
            folder + " keeps the rulebooks of another process", new IOException("locked"));
      }
      StateFolder state = new StateFolder(folder, lock);
      state.tidy();
      return state;
    } catch (IOException e) {
      throw new UncheckedIOException(
          folder + " cannot keep rulebooks: it must be a folder that this account may write", e);
    }
  }

  private static boolean locked(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** What is kept, the last first. */
  List<Kept> kept() throws IOException {
    return good().stream()
        .flatMap(each -> Kept.read(folder.resolve(each.name())).stream())
        .toList();
  }

  /** The highest sequence number of a built rulebook that was ever served; 0 when none was. */
  long highest() throws IOException {
    return good().stream().mapToLong(Good::highest).max().orElse(0);
  }

  /** Keeps what is served from now on. What was kept before stays until this is whole. */
  void keep(Snapshot snapshot, RulebookVersion version, Instant at) throws IOException {
    Optional<Kept> last = kept().stream().findFirst();
    if (last.isPresent() && isSame(last.get(), snapshot)) {
      return;
    }
    Path part = folder.resolve(PART);
    tidy();
    Kept.write(Files.createDirectory(part), snapshot, version, at);
    snapshot.requireSame();
    long number = good().stream().mapToLong(Good::number).max().orElse(0) + 1;
    Good next = new Good(number, Math.max(highest(), snapshot.sequence()));
    Durable.rename(part, folder.resolve(next.name()));
    tidy();
  }

  private static boolean isSame(Kept kept, Snapshot snapshot) {
    try {
      return kept.fingerprint().equals(snapshot.fingerprint())
          && kept.insteadOf(snapshot.rules()).isPresent();
    } catch (RulebookException e) {
      return false;
    }
  }

  /** Deletes what was broken off, and what is older than is kept. */
  private void tidy() throws IOException {
    Path part = folder.resolve(PART);
    if (Files.exists(part)) {
      Durable.delete(part);
    }
    for (Good old : good().stream().skip(MOST).toList()) {
      Durable.delete(folder.resolve(old.name()));
    }
  }

  private List<Good> good() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> GOOD.matcher(String.valueOf(path.getFileName())))
          .filter(Matcher::matches)
          .map(found -> new Good(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))))
          .sorted(Comparator.comparingLong(Good::number).reversed())
          .toList();
    }
  }

  /** A rulebook that is kept, by the name of its folder. */
  private record Good(long number, long highest) {
    String name() {
      return "good-" + number + "-" + highest;
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
