package org.posrules.service.http;

import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last place where something unexpected is caught: logged under an id, replied with it. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  /** Made beforehand, for when there is no memory to make one. */
  private static final Reply AT_THE_END = Problem.internal(new UUID(0, 0)).reply();

  private Failures() {}

  /** Sends the reply, or a problem that names the log line which tells why there is none. */
  static void guard(Exchange exchange, Supplier<Reply> work) {
    try {
      exchange.send(work.get());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      exchange.send(internal(e));
    } catch (Error e) {
      // Nothing can be known of the state of the process: its client is told, and whoever started
      // the process decides (-XX:+ExitOnOutOfMemoryError).
      exchange.sendLast(AT_THE_END);
      throw e;
    }
  }

  static Reply internal(Throwable fault) {
    UUID instance = UUID.randomUUID();
    LOG.error("request failed, instance {}", instance, fault);
    return Problem.internal(instance).reply();
  }
}
