package org.posrules.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The rules that were compiled when the jar was built. */
public final class BundledRules {
  /** The list of the model classes, one a line, on the class path. */
  public static final String MODELS = "org/posrules/bundled/models.txt";

  private BundledRules() {}

  /** The classes are on the class path; only their names are read. */
  public static CompiledRules compiled() {
    try (InputStream in = BundledRules.class.getClassLoader().getResourceAsStream(MODELS)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no compiled rules: " + MODELS);
      }
      List<String> models = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return new CompiledRules(Map.of(), models);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
