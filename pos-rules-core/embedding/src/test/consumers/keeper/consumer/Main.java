package consumer;

import java.time.Instant;
import org.posrules.store.IncidentStore;
import org.posrules.store.Stores;

/** Opens a store in a file, and says what is in it. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    IncidentStore store = Stores.open(arguments[0]);
    System.out.println(store.since(Instant.EPOCH, 1).size() + " incidents");
    store.close();
  }
}
