package org.posrules.spring;

import java.nio.file.Files;
import java.nio.file.Path;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.TrustedKeys;
import org.posrules.spring.PosRulesProperties.Rules;

/** From settings to the rules that they name. */
final class RuleSettings {
  private static final String RULES = "pos-rules.rules.";

  private RuleSettings() {}

  /** The rules; throws {@link SettingsException} where the settings name none. */
  static RuleSource source(Rules rules) {
    RuleSource source = base(rules);
    for (Path overlay : rules.overlays()) {
      source = RuleSource.layered(source, folder("overlays", overlay));
    }
    return source;
  }

  private static RuleSource base(Rules rules) {
    Path folder = rules.folder();
    Path file = rules.file();
    if (folder != null && file != null) {
      throw new SettingsException(
          RULES + "folder and " + RULES + "file are both set.", "Set one of them.");
    }
    if (file != null) {
      return RuleSource.rulebook(file, keys(rules));
    }
    if (!rules.trustedKeys().isEmpty()) {
      throw new SettingsException(
          RULES + "trusted-keys is set, but no file that they would be for.",
          "Name the file with " + RULES + "file.");
    }
    return folder == null ? RuleSource.bundled() : folder("folder", folder);
  }

  private static RuleSource folder(String setting, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new SettingsException(
          RULES + setting + ": there is no folder " + folder + ".", "Name one that is there.");
    }
    return RuleSource.directory(folder);
  }

  private static TrustedKeys keys(Rules rules) {
    if (rules.trustedKeys().isEmpty()) {
      throw new SettingsException(
          RULES + "file is set, but no key that it must be signed with.",
          "Name the file of a public key with " + RULES + "trusted-keys.");
    }
    try {
      return TrustedKeys.read(rules.trustedKeys().toArray(Path[]::new))
          .atLeast(rules.leastSequence());
    } catch (RulebookException e) {
      throw new SettingsException(
          e, "Name the files of public keys with " + RULES + "trusted-keys.");
    }
  }
}
