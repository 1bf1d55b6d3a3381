package org.posrules.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The log as logback.xml sets it up. */
class LogFormatTest {

  @Test
  void record_withLineEndsAndControls_isOneLine() {
    String line = format("a\nb\r\u001B[31m\u2028c\u0085d\u202Ee", null);

    assertEquals(1, line.lines().count(), line);
    assertTrue(line.endsWith("a?b??[31m?c?d?e\n"), line);
  }

  @Test
  void record_withAThrowable_hasItsPlacesButNoMessages() {
    Exception cause = new IllegalStateException("s3cr3t\ntext");

    String line = format("failed", new RuntimeException("s3cr3t", cause));

    assertEquals(1, line.lines().count(), line);
    assertTrue(line.contains("java.lang.RuntimeException at org.posrules.service.LogFormatTest"));
    assertTrue(line.contains("| caused by java.lang.IllegalStateException at "), line);
    assertFalse(line.contains("s3cr3t"), line);
  }

  @Test
  void card_inAMessage_isNotWritten() {
    String line = format("cannot read 4111111111111111.csv", null);

    assertTrue(line.contains("cannot read [card].csv"), line);
  }

  private static String format(String message, @Nullable Throwable throwable) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    ConsoleAppender<ILoggingEvent> appender =
        (ConsoleAppender<ILoggingEvent>) root.getAppender("STDERR");
    ILoggingEvent event = new LoggingEvent("x", root, Level.ERROR, message, throwable, null);
    return new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
  }
}
