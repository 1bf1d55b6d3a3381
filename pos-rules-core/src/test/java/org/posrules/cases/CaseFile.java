package org.posrules.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.posrules.FailedTransaction;
import org.posrules.history.RecentIncidents;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads case files of the rules folder. */
public final class CaseFile {
  /** The rules folder beside the module. */
  public static final Path RULES = Path.of("..", "rules").toAbsolutePath().normalize();

  private CaseFile() {}

  /** One case. */
  public record Case(Path file, String name, Map<?, ?> fields) {

    public FailedTransaction given() {
      return GivenTransaction.of((Map<?, ?>) fields.get("given"));
    }

    /**
     * Causes of recent incidents at the same terminal: how many there were, or {@code incidents}
     * and {@code cards}.
     */
    public Map<String, RecentIncidents> history() {
      Map<String, RecentIncidents> history = new TreeMap<>();
      if (fields.get("history") instanceof Map<?, ?> given) {
        given.forEach((cause, often) -> history.put(String.valueOf(cause), recent(often)));
      }
      return history;
    }

    private static RecentIncidents recent(Object often) {
      return often instanceof Map<?, ?> counts
          ? new RecentIncidents((Integer) counts.get("incidents"), (Integer) counts.get("cards"))
          : new RecentIncidents((Integer) often, (Integer) often);
    }

    public Map<?, ?> expect() {
      return (Map<?, ?>) fields.get("expect");
    }

    /** The values of one expectation, as a list whether one or many are written. */
    public List<String> expected(String key) {
      Object value = expect().get(key);
      if (value == null) {
        return List.of();
      }
      return value instanceof List<?> list
          ? list.stream().map(String::valueOf).toList()
          : List.of(String.valueOf(value));
    }

    public List<String> list(String key) {
      return fields.get(key) instanceof List<?> list
          ? list.stream().map(String::valueOf).toList()
          : List.of();
    }

    public String text(String key) {
      return String.valueOf(fields.get(key));
    }

    @Override
    public String toString() {
      return RULES.relativize(file) + ": " + name;
    }
  }

  /** The cases beside the rules. */
  public static List<Case> ruleCases() {
    return read(RULES, path -> path.toString().endsWith(".cases.yaml"));
  }

  /** The whole stories. */
  public static List<Case> scenarios() {
    return read(RULES.resolve("scenarios"), path -> isYaml(path) && !isHeldOut(path));
  }

  /** Whole stories that nobody looks at while writing rules. */
  public static List<Case> heldOut() {
    return read(RULES.resolve("scenarios"), path -> isYaml(path) && isHeldOut(path));
  }

  private static boolean isYaml(Path path) {
    return path.toString().endsWith(".yaml");
  }

  private static boolean isHeldOut(Path path) {
    return path.getFileName().toString().startsWith("held-out");
  }

  private static List<Case> read(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(wanted).sorted().flatMap(file -> cases(file).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Case> cases(Path file) {
    try {
      Map<?, ?> yaml =
          (Map<?, ?>)
              new Load(LoadSettings.builder().setLabel(file.toString()).build())
                  .loadFromString(Files.readString(file));
      List<Case> cases = new ArrayList<>();
      for (Object one : (List<?>) yaml.get("cases")) {
        Map<?, ?> fields = (Map<?, ?>) one;
        cases.add(new Case(file, String.valueOf(fields.get("name")), fields));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
