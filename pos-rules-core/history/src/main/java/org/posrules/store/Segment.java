package org.posrules.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;
import org.posrules.history.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One file of a journal, and its incidents in memory. A record is its length, its CRC-32C and the
 * JSON of the incident. What follows the last whole record is a write that a kill cut off, and is
 * written over. Not thread-safe but for {@link #force}.
 */
final class Segment implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Segment.class);
  private static final int HEAD = 2 * Integer.BYTES;

  // No channel: an interrupt of the thread that writes would close it for good.
  private final RandomAccessFile file;
  private final Deque<Incident> waiting = new ArrayDeque<>();
  private final AtomicBoolean unforced = new AtomicBoolean();
  private long end;

  /** Whether the next write goes there by itself, which one that failed may have moved. */
  private boolean isAtEnd;

  private Segment(RandomAccessFile file) {
    this.file = file;
  }

  /** Opens the file, and reads what waits in it. */
  static Segment open(Path path) throws IOException {
    PrivateFiles.ensure(path);
    Segment segment = new Segment(new RandomAccessFile(path.toFile(), "rw"));
    try {
      segment.read();
      return segment;
    } catch (IOException e) {
      segment.close();
      throw e;
    }
  }

  /** The record of an incident. */
  static byte[] record(Incident incident) {
    Kept kept = new Kept(incident, null);
    byte[] record = IncidentJson.bytes(HEAD, json -> IncidentJson.write(json, kept));
    int length = record.length - HEAD;
    ByteBuffer.wrap(record).putInt(length).putInt(crc(record, HEAD, length));
    return record;
  }

  /** Adds a record by one write, after which it survives the end of this process. */
  void append(Incident incident, byte[] record) throws IOException {
    if (!isAtEnd) {
      file.seek(end);
    }
    isAtEnd = false;
    file.write(record);
    isAtEnd = true;
    end += record.length;
    waiting.addLast(incident);
    unforced.set(true);
  }

  /** Brings to the disk what was appended before, after which it survives a power cut too. */
  void force() throws IOException {
    if (unforced.compareAndSet(true, false)) {
      file.getFD().sync();
    }
  }

  long bytes() {
    return end;
  }

  int waiting() {
    return waiting.size();
  }

  /** The oldest ones that wait. */
  List<Incident> oldest(int most) {
    List<Incident> oldest = new ArrayList<>();
    for (Incident incident : waiting) {
      if (oldest.size() == most) {
        break;
      }
      oldest.add(incident);
    }
    return oldest;
  }

  /** Takes out the oldest ones, which are in the database now; empties the file after the last. */
  void remove(int count) throws IOException {
    for (int removed = 0; removed < count; removed++) {
      waiting.removeFirst();
    }
    if (waiting.isEmpty()) {
      end = 0;
      isAtEnd = false;
      file.setLength(0);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void read() throws IOException {
    byte[] bytes = new byte[Math.toIntExact(file.length())];
    file.readFully(bytes);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.remaining() > HEAD) {
      int length = rest.getInt();
      int crc = rest.getInt();
      if (length < 1 || length > rest.remaining()) {
        return;
      }
      byte[] json = new byte[length];
      rest.get(json);
      if (crc(json, 0, length) != crc) {
        return;
      }
      end = rest.position();
      keep(json);
    }
  }

  private void keep(byte[] json) {
    try {
      waiting.addLast(IncidentJson.read(json).incident());
    } catch (IOException e) {
      LOG.warn("A record of the history's journal is whole and no incident; it is passed over.");
    }
  }

  private static int crc(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }
}
