package org.posrules.service.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.posrules.internal.authoring.testing.FolderWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What some files hold, read again when they have changed and then rest: a certificate and its key
 * are replaced one after the other. When they can no longer be read, what they last held stays, and
 * the log tells. Thread-safe; close it.
 */
public final class Followed<T> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Followed.class);
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final String what;
  private final Callable<T> reading;
  private final FolderWatch watch;
  private volatile T value;
  private volatile boolean stale;

  /**
   * Reads the files for the first time.
   *
   * @param what for the log, in a word or two
   * @throws IllegalArgumentException with what is wrong, if they cannot be read
   */
  public Followed(String what, List<Path> files, Callable<T> reading) {
    this.what = what;
    this.reading = reading;
    this.watch = new FolderWatch(files, QUIET);
    this.value = read();
  }

  /** What they hold. */
  public T value() {
    return value;
  }

  /** Whether the files hold something else that cannot be used. */
  public boolean isStale() {
    return stale;
  }

  /** Follows them from now on, and tells of each new value on a thread of its own. */
  public void start(Consumer<T> then) {
    Thread thread =
        new Thread(
            () -> {
              while (watch.awaitChange()) {
                if (refresh()) {
                  then.accept(value);
                }
              }
            },
            what + "-watch");
    thread.setDaemon(true);
    thread.start();
  }

  /** Reads them again. True when there is a new value. */
  boolean refresh() {
    try {
      value = read();
      stale = false;
      LOG.info("{} read again, and used from now on", what);
      return true;
    } catch (IllegalArgumentException e) {
      stale = true;
      LOG.warn(
          "{} changed and cannot be used; what was read before holds: {}", what, e.getMessage());
      return false;
    }
  }

  private T read() {
    try {
      return reading.call();
    } catch (IOException e) {
      throw new IllegalArgumentException(what + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(what + ": " + e.getMessage(), e);
    } catch (Exception e) {
      throw new IllegalArgumentException(what + " cannot be used (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public void close() {
    watch.close();
  }
}
