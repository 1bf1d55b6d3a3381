package org.posrules.service;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/**
 * A throwable as part of a log line: classes and places of it and its causes. No messages, for
 * these may hold a piece of a request.
 */
public final class OneLineTrace extends ThrowableHandlingConverter {
  private static final int FRAMES = 12;
  private static final int CAUSES = 5;

  @Override
  public String convert(ILoggingEvent event) {
    StringBuilder line = new StringBuilder();
    IThrowableProxy throwable = event.getThrowableProxy();
    for (int depth = 0; throwable != null && depth < CAUSES; depth++) {
      line.append(depth == 0 ? " | " : " | caused by ").append(throwable.getClassName());
      appendFrames(line, throwable.getStackTraceElementProxyArray());
      throwable = throwable.getCause();
    }
    return line.toString();
  }

  private static void appendFrames(StringBuilder line, StackTraceElementProxy[] frames) {
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      line.append(i == 0 ? " at " : " < ").append(frames[i].getStackTraceElement());
    }
  }
}
