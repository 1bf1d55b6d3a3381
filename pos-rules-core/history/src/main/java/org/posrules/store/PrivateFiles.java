package org.posrules.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Files that only the account of this process may read. */
final class PrivateFiles {
  private PrivateFiles() {}

  /** Makes an empty file unless there is one. */
  static void ensure(Path file) throws IOException {
    try {
      Files.createFile(file, ownerOnly());
    } catch (FileAlreadyExistsException e) {
      // It keeps the permissions that somebody may have given it on purpose.
    }
  }

  /** The key in this file, which is made when there is none. */
  static CardKey cardKey(Path file) {
    try {
      if (!Files.exists(file)) {
        writeNewKey(file);
      }
      byte[] key = Files.readAllBytes(file);
      if (key.length != CardKey.LENGTH) {
        throw StoreException.unusable(
            "The key of cards in " + file + " must have " + CardKey.LENGTH + " bytes.", null);
      }
      return CardKey.of(key);
    } catch (IOException e) {
      throw StoreException.unusable(
          "The key of cards in " + file + " can be neither read nor made.", e);
    }
  }

  /** Written aside and linked in whole, so that of two who make it at once both read one. */
  private static void writeNewKey(Path file) throws IOException {
    byte[] key = new byte[CardKey.LENGTH];
    new SecureRandom().nextBytes(key);
    Path folder = file.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, file.getFileName() + ".", ".part", ownerOnly());
    try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(key);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    try {
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException e) {
      // Another process was first, and its key is the one.
    } catch (UnsupportedOperationException e) {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
