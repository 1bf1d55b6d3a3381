package org.posrules.service.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.service.access.AccessSettings;
import org.posrules.service.http.ServiceSettings;

/**
 * How the service is set up. Immutable.
 *
 * @param http where it listens, and what it bears
 * @param access who may use it
 * @param rules what it works with
 * @param history what is remembered; empty: nothing is
 * @param shops a folder of shops; empty: none are known
 * @param accessLog whether each request is told on standard output
 */
public record Settings(
    ServiceSettings http,
    AccessSettings access,
    RuleSettings rules,
    Optional<HistorySettings> history,
    Optional<Path> shops,
    boolean accessLog) {

  /**
   * The settings that these sources make; flags come before the environment, that before the file.
   *
   * @param file YAML with the names of the flags as keys; null for none
   * @throws SettingsException with everything that is wrong
   */
  public static Settings of(
      Map<Setting, List<String>> flags, Map<String, String> environment, @Nullable Path file) {
    return new SettingsReader(Sources.of(flags, environment, file)).read();
  }

  /**
   * What the same sources come to, as a file that {@code --config} takes, with a word on where each
   * value is from.
   *
   * @throws SettingsException with everything that is wrong
   */
  public static String print(
      Map<Setting, List<String>> flags, Map<String, String> environment, @Nullable Path file) {
    Sources sources = Sources.of(flags, environment, file);
    new SettingsReader(sources).read();
    return PrintedSettings.of(sources);
  }
}
