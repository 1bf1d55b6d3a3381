package org.posrules.internal.loading;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.loading.Manifest.Entry;
import org.posrules.internal.packing.Digests;
import org.posrules.rulebook.RuleProblem;

/** Compares files with what a manifest says of them. */
final class FileCheck {
  private FileCheck() {}

  /** Empty when there are these files, all of them, and no others. */
  static List<RuleProblem> problems(
      List<Entry> listed, Map<String, ByteBuffer> files, Refusals refusals) {
    Set<String> extra = new HashSet<>(files.keySet());
    listed.forEach(entry -> extra.remove(entry.path()));
    return Stream.concat(
            // Most of what a check costs; the processors share it.
            listed.parallelStream()
                .flatMap(entry -> problem(entry, files.get(entry.path()), refusals).stream()),
            extra.stream().sorted().map(path -> refusals.file(path, "is not in the manifest")))
        .toList();
  }

  private static Optional<RuleProblem> problem(
      Entry entry, @Nullable ByteBuffer file, Refusals refusals) {
    if (file == null) {
      return Optional.of(refusals.file(entry.path(), "is missing"));
    }
    if (file.remaining() != entry.size() || !sha256(file).equals(entry.sha256())) {
      return Optional.of(refusals.file(entry.path(), "is not what was built"));
    }
    return Optional.empty();
  }

  private static String sha256(ByteBuffer file) {
    MessageDigest digest = Digests.sha256();
    digest.update(file.duplicate());
    return HexFormat.of().formatHex(digest.digest());
  }
}
