package org.posrules.json.parts;

import java.io.IOException;
import org.posrules.rulebook.RulebookVersion;

/** Which rulebook, as answers say it. Pure. */
public final class VersionJson {
  private VersionJson() {}

  /** What {@link #write} has written. */
  public static RulebookVersion read(JsonTree json) throws IOException {
    return new RulebookVersion(
        json.need("version"), json.need("digest"), json.each("overlays", VersionJson::overlay));
  }

  private static RulebookVersion.Overlay overlay(JsonTree json) throws IOException {
    String version = json.text("version");
    return new RulebookVersion.Overlay(version == null ? "" : version, json.need("digest"));
  }

  /** Members of an object that says which rulebook. */
  public static void write(JsonOut out, RulebookVersion version) throws IOException {
    out.text("version", version.version());
    out.text("digest", version.digest());
    out.objects(
        "overlays",
        version.overlays(),
        (each, overlay) -> {
          each.text("version", overlay.version().isEmpty() ? null : overlay.version());
          each.text("digest", overlay.digest());
        });
  }
}
