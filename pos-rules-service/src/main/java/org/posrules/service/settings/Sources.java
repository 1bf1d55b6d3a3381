package org.posrules.service.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.RuleProblem;

/**
 * Where settings come from: flags come before the environment, the environment before the file, the
 * file before what is usual.
 */
final class Sources {
  private static final String PREFIX = "POSRULES_";

  private final Map<Setting, Given> given = new EnumMap<>(Setting.class);
  private final List<String> problems = new ArrayList<>();

  private Sources() {}

  static Sources of(
      Map<Setting, List<String>> flags, Map<String, String> environment, @Nullable Path file) {
    Sources sources = new Sources();
    flags.forEach((setting, values) -> sources.put(setting, new Given(values, setting.flag())));
    environment.forEach(sources::variable);
    if (file != null) {
      sources.file(file);
    }
    return sources;
  }

  /** What was wrong with the sources themselves. */
  List<String> problems() {
    return problems;
  }

  /** What was set; empty where nothing was. */
  Optional<Given> get(Setting setting) {
    return Optional.ofNullable(given.get(setting));
  }

  /** The first source wins; a value that could not be read is complained of already. */
  private void put(Setting setting, Given values) {
    if (!values.values().isEmpty()) {
      given.putIfAbsent(setting, values);
    }
  }

  private void variable(String name, String value) {
    if (!name.startsWith(PREFIX)) {
      return;
    }
    Optional<Setting> setting =
        Arrays.stream(Setting.values()).filter(known -> known.variable().equals(name)).findFirst();
    if (setting.isEmpty()) {
      problems.add(name + ": there is no such setting" + hint(name.substring(PREFIX.length())));
      return;
    }
    List<String> values =
        setting.get().isList()
            ? Arrays.stream(value.split(",")).map(String::strip).toList()
            : List.of(value);
    put(setting.get(), new Given(values, name));
  }

  /** Without what all of them begin with, which would make them all alike. */
  private static String hint(String name) {
    List<String> names =
        Arrays.stream(Setting.values())
            .map(setting -> setting.variable().substring(PREFIX.length()))
            .toList();
    return Nearest.to(name, names).map(near -> "; did you mean " + PREFIX + near + "?").orElse("");
  }

  private void file(Path file) {
    List<RuleProblem> found = new ArrayList<>();
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      if (saysNothing(text)) {
        return;
      }
      List<String> keys = Arrays.stream(Setting.values()).map(Setting::key).toList();
      YamlReader.read(file.getFileName().toString(), text, found)
          .flatMap(document -> document.map(keys))
          .ifPresent(this::keys);
    } catch (IOException e) {
      problems.add("--config " + file + ": cannot be read; name a YAML file in UTF-8");
    }
    found.stream().map(RuleProblem::toString).forEach(problems::add);
  }

  /** As a sample of which every line is still a comment. */
  private static boolean saysNothing(String text) {
    return text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
  }

  private void keys(YamlMap document) {
    for (Setting setting : Setting.values()) {
      document
          .get(setting.key())
          .ifPresent(
              value -> put(setting, new Given(texts(setting, value), origin(setting, value))));
    }
  }

  private static String origin(Setting setting, YamlValue value) {
    return value.place().file() + ":" + value.place().line() + ": " + setting.key();
  }

  private static List<String> texts(Setting setting, YamlValue value) {
    if (setting.isSwitch()) {
      return value.truth().map(String::valueOf).stream().toList();
    }
    List<YamlValue> values = setting.isList() ? value.oneOrMany() : List.of(value);
    return values.stream().flatMap(each -> each.text().stream()).toList();
  }
}
