package org.posrules.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.posrules.history.Incident;

/** A process that offers incidents, each of them twice, and names what was taken, until killed. */
final class KilledWriter {
  private KilledWriter() {}

  /** Where the database is, beside which file the journal is, and the first number. */
  public static void main(String[] args) throws IOException {
    Location location = new Location(args[0], Path.of(args[1]));
    OutputStream out = System.out;
    try (IncidentStore store = Stores.open(location);
        WriteBehind behind = WriteBehind.open(store, location)) {
      for (int number = Integer.parseInt(args[2]); true; number++) {
        Incident first = Incidents.number(number);
        if (behind.offer(first) && behind.offer(Incidents.again(first))) {
          out.write((number + ".\n").getBytes(StandardCharsets.US_ASCII));
          out.flush();
        }
      }
    }
  }
}
