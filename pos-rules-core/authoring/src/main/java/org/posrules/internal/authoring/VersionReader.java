package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookVersion;
import org.posrules.rulebook.RulebookVersion.Overlay;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the versions of a rulebook and of what lies over it. */
final class VersionReader {

  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._+-]{0,63}");

  private VersionReader() {}

  static RulebookVersion read(Layers layers, List<RuleProblem> problems) {
    RulebookFiles base = layers.all().get(0);
    List<Overlay> overlays =
        layers.all().stream().skip(1).map(layer -> overlay(layer, problems)).toList();
    return new RulebookVersion(
        version(layers.text(RulebookReader.MANIFEST), problems), base.digest(), overlays);
  }

  /** An overlay may go without a version; one that it names must be one. */
  private static Overlay overlay(RulebookFiles layer, List<RuleProblem> problems) {
    String manifest = layer.texts().get(RulebookReader.MANIFEST);
    return new Overlay(manifest == null ? "" : version(manifest, problems), layer.digest());
  }

  /** That of one folder; empty where it has none. */
  static String version(RulebookFiles files) {
    String manifest = files.texts().get(RulebookReader.MANIFEST);
    return manifest == null ? "" : version(manifest, new ArrayList<>());
  }

  private static String version(String manifest, List<RuleProblem> problems) {
    try {
      Object yaml = new Load(LoadSettings.builder().build()).loadFromString(manifest);
      if (yaml instanceof Map<?, ?> map
          && map.get("version") instanceof String version
          && VERSION.matcher(version).matches()) {
        return version;
      }
      problems.add(
          RuleProblem.of(
              ProblemKind.VERSION_MISSING,
              RulebookReader.MANIFEST,
              "needs a line such as version: \"2026.11.1\""));
    } catch (YamlEngineException e) {
      problems.add(
          RuleProblem.of(
              ProblemKind.VERSION_MISSING,
              RulebookReader.MANIFEST,
              "is no YAML: " + e.getMessage()));
    }
    return "";
  }
}
