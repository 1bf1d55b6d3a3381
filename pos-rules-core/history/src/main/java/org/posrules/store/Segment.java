package org.posrules.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Incident;

/**
 * One file of a journal. A record is its length, its CRC-32C and the JSON of the incident; what
 * waits is nowhere else, since incidents that stay in memory for a second are copied by each
 * collection in it. What follows the last whole record is a write that a kill cut off, and is
 * written over. Not thread-safe but for {@link #force}.
 */
final class Segment implements AutoCloseable {
  private static final int HEAD = 2 * Integer.BYTES;
  private static final int BUFFER = 64 * 1024;

  // No channel: an interrupt of the thread that writes would close it for good.
  private final RandomAccessFile file;

  /** The same for reading; one for all reads, since a descriptor keeps every one that shares it. */
  private final FileInputStream bytes;

  private final AtomicBoolean unforced = new AtomicBoolean();
  private int waiting;

  /** Where the oldest one that waits begins. */
  private long start;

  private long end;

  /** Whether the next write goes there by itself, which a read or a failed write has moved. */
  private boolean isAtEnd;

  private Segment(RandomAccessFile file) throws IOException {
    this.file = file;
    this.bytes = new FileInputStream(file.getFD());
  }

  /**
   * Some that wait, read from the file and not understood yet: as bytes they are little.
   *
   * @param records the JSON of each, the oldest first
   * @param end where the next record begins
   */
  record Group(List<byte[]> records, long end) {
    int size() {
      return records.size();
    }

    /**
     * What they stand for; each is read anew whenever it is asked for. Asking for one that is no
     * incident throws a {@link StoreException}, which refuses it.
     */
    List<Incident> incidents() {
      return new AbstractList<>() {
        @Override
        public Incident get(int at) {
          return incident(records.get(at));
        }

        @Override
        public int size() {
          return records.size();
        }
      };
    }

    private static Incident incident(byte[] json) {
      try {
        return IncidentJson.read(json).incident();
      } catch (IOException e) {
        throw StoreException.refused("A record of the history's journal is no incident.", e);
      }
    }
  }

  /** Opens the file, and looks for what waits in it. */
  static Segment open(Path path) throws IOException {
    PrivateFiles.ensure(path);
    Segment segment = new Segment(new RandomAccessFile(path.toFile(), "rw"));
    try {
      segment.findRecords();
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
  void append(byte[] record) throws IOException {
    if (!isAtEnd) {
      file.seek(end);
    }
    isAtEnd = false;
    file.write(record);
    isAtEnd = true;
    end += record.length;
    waiting++;
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
    return waiting;
  }

  /** The oldest ones that wait. */
  Group oldest(int most) throws IOException {
    List<byte[]> records = new ArrayList<>();
    DataInputStream in = readFrom(start);
    long at = start;
    for (int left = Math.min(most, waiting); left > 0; left--) {
      byte[] json = next(in, end - at);
      if (json == null) {
        throw new IOException("a record of the journal has changed since it was written");
      }
      records.add(json);
      at += HEAD + json.length;
    }
    return new Group(records, at);
  }

  /** Takes out the oldest ones, which are in the database now; empties the file after the last. */
  void remove(Group oldest) throws IOException {
    waiting -= oldest.size();
    start = oldest.end();
    if (waiting == 0) {
      start = 0;
      end = 0;
      isAtEnd = false;
      file.setLength(0);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void findRecords() throws IOException {
    DataInputStream in = readFrom(0);
    long length = file.length();
    for (byte[] json = next(in, length); json != null; json = next(in, length - end)) {
      waiting++;
      end += HEAD + json.length;
    }
  }

  /** The file from there on; not to be closed, since the file would be too. */
  private DataInputStream readFrom(long place) throws IOException {
    isAtEnd = false;
    file.seek(place);
    return new DataInputStream(new BufferedInputStream(bytes, BUFFER));
  }

  /** The JSON of the next record; null when what is left holds no whole one. */
  private static byte @Nullable [] next(DataInputStream in, long left) throws IOException {
    if (left <= HEAD) {
      return null;
    }
    int length = in.readInt();
    int crc = in.readInt();
    if (length < 1 || length > left - HEAD) {
      return null;
    }
    byte[] json = in.readNBytes(length);
    return json.length == length && crc(json, 0, length) == crc ? json : null;
  }

  private static int crc(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }
}
