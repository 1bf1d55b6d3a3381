package org.posrules.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.history.Incident;

class SegmentTest {
  @TempDir Path folder;

  private static List<String> ids(Segment segment) {
    return segment.oldest(100).stream().map(Incident::id).toList();
  }

  private static void append(Segment segment, int number) throws IOException {
    Incident incident = Incidents.number(number);
    segment.append(incident, Segment.record(incident));
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
      assertEquals(Incidents.number(1), segment.oldest(3).get(1));
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
  void open_aWholeRecordThatIsNoIncident_passesOverIt() throws IOException {
    Path file = folder.resolve("strange");
    try (Segment segment = Segment.open(file)) {
      byte[] record = Segment.record(Incidents.number(0));
      segment.append(Incidents.number(0), strange(record));
      append(segment, 1);
    }
    try (Segment segment = Segment.open(file)) {
      assertEquals(List.of("id-000001"), ids(segment));
    }
  }

  /** A record of two bytes of JSON that say nothing. */
  private static byte[] strange(byte[] unused) {
    byte[] json = {'{', '}'};
    java.util.zip.CRC32C crc = new java.util.zip.CRC32C();
    crc.update(json);
    return java.nio.ByteBuffer.allocate(10)
        .putInt(2)
        .putInt((int) crc.getValue())
        .put(json)
        .array();
  }
}
