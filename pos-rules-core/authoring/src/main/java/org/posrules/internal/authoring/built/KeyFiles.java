package org.posrules.internal.authoring.built;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The two files of a new key.
 *
 * @param key its owner's alone: {@code NAME.key.pem}, PKCS#8
 * @param trusted for everybody: {@code NAME.pub.pem}, X.509
 */
public record KeyFiles(Path key, Path trusted) {
  private static final String OWNER_ALONE = "rw-------";

  /** Where the files of this name are. */
  public static KeyFiles named(Path name) {
    return new KeyFiles(beside(name, ".key.pem"), beside(name, ".pub.pem"));
  }

  /**
   * Writes a new key; never over a file that is there.
   *
   * @return what names the key
   * @throws FileAlreadyExistsException if one of the two is there
   */
  public String write() throws IOException {
    if (Files.exists(trusted)) {
      throw new FileAlreadyExistsException(trusted.toString());
    }
    SigningKey made = SigningKey.make();
    write(key, made.privatePem(), ownerAlone());
    write(trusted, made.publicPem());
    return made.fingerprint();
  }

  private static void write(Path file, String text, FileAttribute<?>... attributes)
      throws IOException {
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (SeekableByteChannel out = Files.newByteChannel(file, fresh, attributes)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }
  }

  /** From the first moment on, where the file system knows owners. */
  private FileAttribute<?>[] ownerAlone() {
    boolean posix = key.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ALONE))
        }
        : new FileAttribute<?>[0];
  }

  private static Path beside(Path name, String ending) {
    return name.resolveSibling(name.getFileName() + ending);
  }
}
