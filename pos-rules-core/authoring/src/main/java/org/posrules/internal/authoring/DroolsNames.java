package org.posrules.internal.authoring;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.impl.NamesGenerator;

/**
 * The numbers in the names that Drools gives to what a rule leaves unnamed. They are counted on
 * over all builds of a process, and stand in the classes: without a fresh start the same rules
 * would be other bytes the second time. A name need be unique within its rule alone.
 */
final class DroolsNames {
  private static final String COUNTER = "index";

  private DroolsNames() {}

  /** A Drools that counts otherwise is left alone; then only the first build is reproducible. */
  static void startAnew() {
    try {
      Field counter = NamesGenerator.class.getDeclaredField(COUNTER);
      counter.setAccessible(true);
      if (counter.get(null) instanceof AtomicInteger index) {
        index.set(0);
      }
    } catch (ReflectiveOperationException e) {
      return;
    }
  }
}
