package org.posrules.internal.authoring.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.internal.authoring.cases.CaseFolder;

/**
 * The files of a new cause or finding, filled in as far as they can be. What its author must write
 * is marked {@link #MARK}, and no rulebook is in order before that is done. Pure.
 */
public final class CauseDraft {
  /** Stands where something is still to be written. */
  public static final String MARK = "TODO";

  private CauseDraft() {}

  /**
   * By path the files.
   *
   * @param files of the folder that gets the draft
   * @param category for example {@code NETWORK}
   * @param cause in SCREAMING_SNAKE
   * @param letters of the ids in a pack without rules
   */
  public static SortedMap<String, String> of(
      Map<String, String> files, String category, String cause, String letters) {
    String pack = inPath(category) + "/";
    Map<String, String> values =
        Map.of("category", category, "cause", cause, "id", NextId.of(files, pack, letters));
    return drafted(pack + inPath(cause), "cause", values);
  }

  /**
   * By path the files of a new finding about shops.
   *
   * @param files of the folder that gets the draft
   * @param topic for example {@code UPKEEP}
   * @param finding in SCREAMING_SNAKE
   * @param letters of the ids in a folder without rules about shops
   */
  public static SortedMap<String, String> ofFinding(
      Map<String, String> files, String topic, String finding, String letters) {
    String id = NextId.of(files, CaseFolder.CARE, letters);
    Map<String, String> values = Map.of("topic", topic, "finding", finding, "id", id);
    return drafted(CaseFolder.CARE + inPath(topic) + "/" + inPath(finding), "finding", values);
  }

  private static String inPath(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static SortedMap<String, String> drafted(
      String path, String template, Map<String, String> values) {
    SortedMap<String, String> draft = new TreeMap<>();
    for (String ending : List.of(".yaml", ".drl")) {
      String text = resource(template + ending);
      for (Map.Entry<String, String> value : values.entrySet()) {
        text = text.replace("{" + value.getKey() + "}", value.getValue());
      }
      draft.put(path + ending, text);
    }
    return draft;
  }

  private static String resource(String name) {
    try (InputStream in = CauseDraft.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
