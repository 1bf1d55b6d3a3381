package org.posrules.internal.packing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.posrules.internal.packing.BrokenZipException.Fault;

/**
 * Reads what {@link StoredZip} has written, and refuses every other file: all that is not a file's
 * content is written anew and compared.
 */
public final class StoredZipReader {
  private static final int MOST_FILES = 20_000;
  private static final int FLAGS_AT = 6;
  private static final int LENGTH_AT = 22;
  private static final int NAME_LENGTH_AT = 26;
  private static final int SHORT = 0xFFFF;

  private final byte[] bytes;
  private final ByteBuffer in;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private final Map<String, ByteBuffer> files = new LinkedHashMap<>();
  private int at;

  private StoredZipReader(byte[] bytes) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The files in it in their order, as views of the bytes.
   *
   * @throws BrokenZipException if it is cut, or is not as it was written
   */
  public static Map<String, ByteBuffer> read(byte[] zip) throws BrokenZipException {
    StoredZipReader reader = new StoredZipReader(zip);
    reader.read();
    return reader.files;
  }

  private void read() throws BrokenZipException {
    if (!isNext(StoredZip.LOCAL)) {
      throw new BrokenZipException(Fault.NO_ZIP, "");
    }
    while (isNext(StoredZip.LOCAL)) {
      file();
    }
    byte[] end = StoredZip.end(files.size(), directory.size(), at);
    directory.writeBytes(end);
    compareRest(directory.toByteArray());
  }

  private boolean isNext(int mark) {
    return bytes.length - at >= Integer.BYTES && in.getInt(at) == mark;
  }

  private void file() throws BrokenZipException {
    need(StoredZip.LOCAL_LENGTH);
    boolean stored = in.getInt(at + FLAGS_AT) == StoredZip.NAMES_ARE_UTF8;
    int nameLength = in.getShort(at + NAME_LENGTH_AT) & SHORT;
    int length = in.getInt(at + LENGTH_AT);
    if (!stored || length < 0 || files.size() == MOST_FILES) {
      throw new BrokenZipException(Fault.OTHERWISE, "");
    }
    need((long) StoredZip.LOCAL_LENGTH + nameLength + length);
    int nameAt = at + StoredZip.LOCAL_LENGTH;
    String name = new String(bytes, nameAt, nameLength, StandardCharsets.UTF_8);
    int from = nameAt + nameLength;
    int checksum = StoredZip.checksum(bytes, from, length);
    byte[] local = StoredZip.local(name, checksum, length);
    if (!Arrays.equals(local, 0, local.length, bytes, at, from)) {
      throw new BrokenZipException(Fault.OTHERWISE, name);
    }
    if (files.put(name, in.slice(from, length).asReadOnlyBuffer()) != null) {
      throw new BrokenZipException(Fault.TWICE, name);
    }
    directory.writeBytes(StoredZip.central(name, checksum, length, at));
    at = from + length;
  }

  private void need(long more) throws BrokenZipException {
    if (bytes.length - at < more) {
      throw new BrokenZipException(Fault.CUT, "");
    }
  }

  private void compareRest(byte[] expected) throws BrokenZipException {
    int both = Math.min(expected.length, bytes.length - at);
    if (!Arrays.equals(expected, 0, both, bytes, at, at + both)) {
      throw new BrokenZipException(Fault.OTHERWISE, "");
    }
    if (both < expected.length) {
      throw new BrokenZipException(Fault.CUT, "");
    }
    if (both < bytes.length - at) {
      throw new BrokenZipException(Fault.LONGER, "");
    }
  }
}
