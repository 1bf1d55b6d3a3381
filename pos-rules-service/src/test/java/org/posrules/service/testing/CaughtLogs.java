package org.posrules.service.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** All that is logged by this process while it is open, down to the service's own traces. */
public final class CaughtLogs extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger own = logger("org.posrules");

  private CaughtLogs() {}

  /** Begins to catch. */
  public static CaughtLogs open() {
    CaughtLogs logs = new CaughtLogs();
    logs.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
    logs.start();
    logs.root.addAppender(logs);
    logs.own.setLevel(Level.TRACE);
    return logs;
  }

  /** Each with its trace, if it has one. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  protected void append(ILoggingEvent event) {
    String trace =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    lines.add(
        event.getLoggerName() + event.getFormattedMessage() + event.getMDCPropertyMap() + trace);
  }

  @Override
  public void close() {
    root.detachAppender(this);
    own.setLevel(null);
    stop();
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
