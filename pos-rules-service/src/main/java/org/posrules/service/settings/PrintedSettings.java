package org.posrules.service.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Settings as a YAML file. Pure. */
final class PrintedSettings {
  /** In the address of a database. */
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)([?&][a-z]*password=)[^&]*|(//[^/?@:]*:)[^/?@]*(?=@)");

  private PrintedSettings() {}

  static String of(Sources sources) {
    StringBuilder yaml = new StringBuilder();
    for (Setting setting : Setting.values()) {
      Optional<Given> given = sources.get(setting);
      yaml.append("# ").append(setting.meaning()).append('\n');
      if (given.isPresent()) {
        line(yaml, setting, given.get().values(), given.get().origin());
      } else if (setting.standard().isEmpty()) {
        yaml.append("# ").append(setting.key()).append(": not set\n");
      } else {
        line(yaml, setting, List.of(setting.standard()), "usual");
      }
    }
    return yaml.toString();
  }

  private static void line(
      StringBuilder yaml, Setting setting, List<String> values, String origin) {
    String value =
        setting.isList()
            ? values.stream()
                .map(PrintedSettings::scalar)
                .collect(Collectors.joining(", ", "[", "]"))
            : scalar(values.get(values.size() - 1));
    yaml.append(setting.key())
        .append(": ")
        .append(value)
        .append("  # ")
        .append(origin)
        .append('\n');
  }

  /**
   * Numbers and switches as they are; any other text in quotes, so that no file reads it as more.
   */
  private static String scalar(String value) {
    String shown = PASSWORD.matcher(value).replaceAll("$1$2***");
    return shown.matches("[0-9]{1,9}|true|false") ? shown : "'" + shown.replace("'", "''") + "'";
  }
}
