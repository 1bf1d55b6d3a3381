package org.posrules.service.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.posrules.rulebook.RuleSource;
import org.posrules.service.rulebooks.Rules;
import picocli.CommandLine.Option;

/** The flags that name other rules than the bundled ones, or more. */
final class RulesFlag {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A rulebook folder to use instead of the rulebook in this jar.")
  private @Nullable Path folder;

  @Option(
      names = "--rulebook",
      paramLabel = "FILE",
      description = "A rulebook that pos-rules build has written, to use instead. Needs --trust.")
  private @Nullable Path built;

  @Option(
      names = "--trust",
      paramLabel = "KEY.pem",
      description = "A public key that --rulebook may be signed with; may be given again.")
  private List<Path> trusted = new ArrayList<>();

  @Option(
      names = "--least-sequence",
      paramLabel = "N",
      description = "Refuse a --rulebook with a lower sequence number.")
  private @Nullable Long least;

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      description = "A folder of your own rules and rows to add; may be given again.")
  private List<Path> overlays = new ArrayList<>();

  RuleSource source() {
    if (folder != null) {
      refuseMissing("--rules", folder);
    }
    overlays.forEach(overlay -> refuseMissing("--overlay", overlay));
    return rules().source();
  }

  /** What the flags name, whether it is there or not. */
  Rules rules() {
    refuse(built == null && !trusted.isEmpty(), "--trust: say which file with --rulebook FILE");
    refuse(built == null && least != null, "--least-sequence: say which file with --rulebook FILE");
    refuse(built != null && folder != null, "--rules and --rulebook: give one of them");
    refuse(
        built != null && trusted.isEmpty(),
        "--rulebook: name the public key that it must be signed with: --trust KEY.pem");
    refuse(least != null && least < 0, "--least-sequence: must be 0 or more");
    return Rules.of(
        Optional.ofNullable(folder),
        Optional.ofNullable(built),
        trusted,
        least == null ? OptionalLong.empty() : OptionalLong.of(least),
        overlays);
  }

  private static void refuseMissing(String flag, Path folder) {
    refuse(!Files.isDirectory(folder), flag + ": there is no folder " + folder);
  }

  private static void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new UsageException(why);
    }
  }
}
