package org.posrules.internal.packing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A zip file without compression, written in the one way that {@link StoredZipReader} reads: the
 * same files are the same bytes on every machine, and nothing can hide in it.
 */
public final class StoredZip {
  static final int LOCAL = 0x04034b50;
  static final int LOCAL_LENGTH = 30;
  static final int NAMES_ARE_UTF8 = 0x0800;
  private static final int CENTRAL = 0x02014b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final short VERSION = 10;

  /** The first day that a zip file can name. */
  private static final short DATE = 0x21;

  private StoredZip() {}

  /** The zip file of these, in the order that they have. */
  public static byte[] of(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    files.forEach(
        (name, content) -> {
          int checksum = checksum(content, 0, content.length);
          directory.writeBytes(central(name, checksum, content.length, out.size()));
          out.writeBytes(local(name, checksum, content.length));
          out.writeBytes(content);
        });
    byte[] end = end(files.size(), directory.size(), out.size());
    out.writeBytes(directory.toByteArray());
    out.writeBytes(end);
    return out.toByteArray();
  }

  static int checksum(byte[] bytes, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }

  /** What stands before a file's content. */
  static byte[] local(String name, int checksum, int length) {
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[LOCAL_LENGTH + path.length];
    about(over(bytes).putInt(LOCAL), path, checksum, length).put(path);
    return bytes;
  }

  /** What the directory at the end says of a file. */
  static byte[] central(String name, int checksum, int length, int at) {
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[CENTRAL_LENGTH + path.length];
    about(over(bytes).putInt(CENTRAL).putShort(VERSION), path, checksum, length)
        .position(CENTRAL_LENGTH - Integer.BYTES)
        .putInt(at)
        .put(path);
    return bytes;
  }

  /** What stands behind the directory. */
  static byte[] end(int files, int directory, int at) {
    byte[] bytes = new byte[END_LENGTH];
    over(bytes)
        .putInt(END)
        .putInt(0)
        .putShort((short) files)
        .putShort((short) files)
        .putInt(directory)
        .putInt(at);
    return bytes;
  }

  private static ByteBuffer about(ByteBuffer out, byte[] path, int checksum, int length) {
    return out.putShort(VERSION)
        .putShort((short) NAMES_ARE_UTF8)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort(DATE)
        .putInt(checksum)
        .putInt(length)
        .putInt(length)
        .putShort((short) path.length)
        .putShort((short) 0);
  }

  private static ByteBuffer over(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
