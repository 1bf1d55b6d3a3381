package org.posrules.internal.authoring.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a new cause, filled in as far as they can be. What its author must write is marked
 * {@link #MARK}, and no rulebook is in order before that is done. Pure.
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
    String pack = category.toLowerCase(Locale.ROOT).replace('_', '-') + "/";
    String path = pack + cause.toLowerCase(Locale.ROOT).replace('_', '-');
    String id = NextId.of(files, pack, letters);
    SortedMap<String, String> draft = new TreeMap<>();
    draft.put(path + ".yaml", filled("cause.yaml", category, cause, id));
    draft.put(path + ".drl", filled("cause.drl", category, cause, id));
    return draft;
  }

  private static String filled(String template, String category, String cause, String id) {
    return resource(template)
        .replace("{category}", category)
        .replace("{cause}", cause)
        .replace("{id}", id);
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
