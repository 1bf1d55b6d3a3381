package org.posrules.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Incidents as lines of {@link IncidentJson}: everything that is kept of them, to be read back.
 * Memory does not grow with their number.
 */
public final class NdjsonFile {
  private static final int AT_ONCE = 500;

  private NdjsonFile() {}

  /** Writes the incidents asked for, newest first, and tells how many. The stream stays open. */
  public static long write(IncidentStore store, Query query, OutputStream out) throws IOException {
    return Pages.each(
        store,
        query,
        kept -> {
          out.write(IncidentJson.bytes(kept));
          out.write('\n');
        });
  }

  /**
   * Adds the incidents of such a file with what closed them, and tells how many were new. Throws
   * {@link IOException} that names the line which is none; those before it may be in the store.
   */
  public static long read(InputStream in, IncidentStore store) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<Kept> group = new ArrayList<>();
    long added = 0;
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        group.add(incident(line, number));
      }
      if (group.size() == AT_ONCE) {
        added += add(group, store);
        group.clear();
      }
    }
    return added + add(group, store);
  }

  private static Kept incident(String line, long number) throws IOException {
    try {
      return IncidentJson.read(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IOException("line " + number + " is not an incident", e);
    }
  }

  private static int add(List<Kept> group, IncidentStore store) {
    int added = store.add(group.stream().map(Kept::incident).toList());
    for (Kept kept : group) {
      if (kept.fix() != null) {
        store.close(kept.fix());
      }
    }
    return added;
  }
}
