package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** A body without end, decoded a slice at a time. Not thread-safe. */
interface Slices extends AutoCloseable {

  /** Takes more of the body as it was sent; {@link #next} must have returned null before. */
  void feed(Buffer sent);

  /** The next slice; null when more must be fed first. */
  @Nullable Buffer next() throws BrokenGzipException;

  /** Whether what was fed ends where it may end. */
  boolean isComplete();

  /** Frees what it holds. */
  @Override
  void close();

  /** A body that is sent as it is. */
  static Slices plain() {
    return new Slices() {
      private @Nullable Buffer fed;

      @Override
      public void feed(Buffer sent) {
        fed = sent;
      }

      @Override
      public @Nullable Buffer next() {
        Buffer slice = fed;
        fed = null;
        return slice;
      }

      @Override
      public boolean isComplete() {
        return true;
      }

      @Override
      public void close() {}
    };
  }
}
