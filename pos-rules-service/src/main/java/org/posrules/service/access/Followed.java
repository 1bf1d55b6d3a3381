package org.posrules.service.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What some files hold, read again when they change. When they can no longer be read, what they
 * last held stays, and the log tells. Thread-safe.
 */
public final class Followed<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Followed.class);

  private final String what;
  private final List<Path> files;
  private final Callable<T> reading;
  private List<String> stamps;
  private volatile T value;

  /**
   * Reads the files for the first time.
   *
   * @param what for the log, in a word or two
   * @throws IllegalArgumentException with what is wrong, if they cannot be read
   */
  public Followed(String what, List<Path> files, Callable<T> reading) {
    this.what = what;
    this.files = List.copyOf(files);
    this.reading = reading;
    this.stamps = stamps();
    this.value = read();
  }

  /** What they hold. */
  public T value() {
    return value;
  }

  /** Reads them again if they have changed. True when there is a new value. */
  public synchronized boolean refresh() {
    List<String> now = stamps();
    if (now.equals(stamps)) {
      return false;
    }
    stamps = now;
    try {
      value = read();
      LOG.info("{} read again", what);
      return true;
    } catch (IllegalArgumentException e) {
      LOG.warn("{} changed and cannot be used; as before: {}", what, e.getMessage());
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

  private List<String> stamps() {
    return files.stream().map(Followed::stamp).toList();
  }

  /** Size and time, and the file's own identity, for files that are put in place of another. */
  private static String stamp(Path file) {
    try {
      Path real = file.toRealPath();
      return Files.size(real) + " " + Files.getLastModifiedTime(real) + " " + real;
    } catch (IOException e) {
      return "absent";
    }
  }
}
