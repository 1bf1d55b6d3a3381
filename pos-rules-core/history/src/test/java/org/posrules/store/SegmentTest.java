package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.history.Incident;

class SegmentTest {
  /** A record of two bytes of JSON that say nothing. */
  private static final byte[] NO_INCIDENT = record("{}".getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder;

  private static List<String> ids(Segment segment) throws IOException {
    return segment.oldest(100).incidents().stream().map(Incident::id).toList();
  }

  private static void append(Segment segment, int number) throws IOException {
    segment.append(Segment.record(Incidents.number(number)));
  }

  private static byte[] record(byte[] json) {
    CRC32C crc = new CRC32C();
    crc.update(json);
    return ByteBuffer.allocate(2 * Integer.BYTES + json.length)
        .putInt(json.length)
        .putInt((int) crc.getValue())
        .put(json)
        .array();
  }

  private Path withThreeRecords() throws IOException {
    Path file = folder.resolve("whole");
    try (Segment segment = Segment.open(file)) {
      for (int number = 0; number < 3; number++) {
        append(segment, number);
      }
    }
    return file;
  }

  private static long last() {
    return Segment.record(Incidents.number(2)).length;
  }

  @Test
  void open_whatWasAppended_readsItAsItWas() throws IOException {
    try (Segment segment = Segment.open(withThreeRecords())) {
      assertEquals(Incidents.number(1), segment.oldest(3).incidents().get(1));
    }
  }

  @Test
  void open_cutAnywhereInItsLastRecord_keepsTheOthers() throws IOException {
    byte[] whole = Files.readAllBytes(withThreeRecords());
    Path cut = folder.resolve("cut");
    for (int length = whole.length - (int) last(); length < whole.length; length++) {
      Files.write(cut, Arrays.copyOf(whole, length));
      try (Segment segment = Segment.open(cut)) {
        assertEquals(List.of("id-000000", "id-000001"), ids(segment), "cut at " + length);
      }
    }
  }

  @Test
  void open_anyByteOfItsLastRecordChanged_keepsTheOthers() throws IOException {
    byte[] whole = Files.readAllBytes(withThreeRecords());
    Path changed = folder.resolve("changed");
    for (int at = whole.length - (int) last(); at < whole.length; at++) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 0x55;
      Files.write(changed, bytes);
      try (Segment segment = Segment.open(changed)) {
        assertEquals(List.of("id-000000", "id-000001"), ids(segment), "changed at " + at);
      }
    }
  }

  @Test
  void open_zerosBehindItsRecords_readsNoneOfThem() throws IOException {
    byte[] whole = Files.readAllBytes(withThreeRecords());
    Path file = folder.resolve("zeros");
    Files.write(file, Arrays.copyOf(whole, whole.length + 4096));
    try (Segment segment = Segment.open(file)) {
      assertEquals(3, segment.waiting());
    }
  }

  @Test
  void append_behindATornRecord_isReadTheNextTime() throws IOException {
    byte[] whole = Files.readAllBytes(withThreeRecords());
    Path cut = folder.resolve("cut");
    Files.write(cut, Arrays.copyOf(whole, whole.length - 1));
    try (Segment segment = Segment.open(cut)) {
      append(segment, 7);
    }
    try (Segment segment = Segment.open(cut)) {
      assertEquals(List.of("id-000000", "id-000001", "id-000007"), ids(segment));
    }
  }

  @Test
  void incidents_aWholeRecordThatIsNone_isRefusedAlone() throws IOException {
    try (Segment segment = Segment.open(folder.resolve("strange"))) {
      segment.append(NO_INCIDENT);
      append(segment, 1);
      List<Incident> incidents = segment.oldest(2).incidents();
      StoreException refusal = assertThrows(StoreException.class, () -> incidents.get(0));
      assertTrue(refusal.isRefusal());
      assertEquals("id-000001", incidents.get(1).id());
    }
  }

  @Test
  void remove_someOfThem_leavesTheOthersWaiting() throws IOException {
    try (Segment segment = Segment.open(withThreeRecords())) {
      segment.remove(segment.oldest(2));
      assertEquals(List.of("id-000002"), ids(segment));
    }
  }

  @Test
  void oldest_whatHasChangedOnTheDiskSince_isNoIncident() throws IOException {
    Path file = withThreeRecords();
    try (Segment segment = Segment.open(file)) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length - 1] ^= 0x55;
      Files.write(file, bytes);
      assertThrows(IOException.class, () -> segment.oldest(3));
    }
  }
}
