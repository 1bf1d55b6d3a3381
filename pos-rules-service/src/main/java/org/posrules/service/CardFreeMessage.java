package org.posrules.service;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** What a log line says, without numbers of cards: they may stand in a name of a file too. */
public final class CardFreeMessage extends MessageConverter {

  @Override
  public String convert(ILoggingEvent event) {
    return CardFree.of(super.convert(event));
  }
}
