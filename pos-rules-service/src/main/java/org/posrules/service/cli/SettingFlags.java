package org.posrules.service.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.posrules.service.settings.Setting;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The flags of the service, one for each setting. */
final class SettingFlags {
  private SettingFlags() {}

  static void addTo(CommandSpec verb) {
    for (Setting setting : Setting.values()) {
      verb.addOption(option(setting));
    }
  }

  private static OptionSpec option(Setting setting) {
    String standard =
        setting.standard().isEmpty() || setting.isSwitch()
            ? ""
            : " Default: " + setting.standard() + ".";
    OptionSpec.Builder option =
        OptionSpec.builder(setting.flag())
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(setting.label())
            .description(setting.meaning() + standard);
    return setting.isSwitch()
        ? option.arity("0..1").fallbackValue("true").build()
        : option.arity("1").build();
  }

  /** Those that were given. */
  static Map<Setting, List<String>> given(ParseResult line) {
    Map<Setting, List<String>> given = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      if (line.hasMatchedOption(setting.flag())) {
        given.put(setting, line.matchedOptionValue(setting.flag(), List.of()));
      }
    }
    return given;
  }
}
