package org.posrules.service.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys of those who may use the service: a line each with a name, a role and the hash. Lines
 * that are empty or begin with {@code #} say nothing. Immutable; thread-safe.
 */
public final class ApiKeys {
  private static final Pattern LINE =
      Pattern.compile("(" + ApiKey.NAME + ")\\s+(diagnose|admin)\\s+sha256:([0-9a-f]{64})");
  private static final String FORM =
      "must be a name, diagnose or admin, and sha256: with 64 hex digits, as pos-rules apikey writes";

  /** A file that is none of keys is wrong in every line. */
  private static final int SHOWN = 3;

  private final List<ApiKey> keys;

  private ApiKeys(List<ApiKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * The keys in a file.
   *
   * @throws IllegalArgumentException with all lines that are wrong
   * @throws IOException if it cannot be read
   */
  public static ApiKeys read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  /** What is wrong with such a file, with its name; empty where nothing is. */
  public static Optional<String> problem(Path file) {
    try {
      ApiKeys unused = read(file);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(file + " " + e.getMessage());
    } catch (IOException e) {
      return Optional.of(file + " cannot be read as UTF-8");
    }
  }

  /**
   * The keys in a text.
   *
   * @throws IllegalArgumentException with the lines that are wrong, and how many more there are
   */
  public static ApiKeys parse(String text) {
    List<ApiKey> keys = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<String> lines = text.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher parts = LINE.matcher(line);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!parts.matches() || !ApiKey.isName(parts.group(1))) {
        problems.add("line " + (i + 1) + " " + FORM);
      } else if (!names.add(parts.group(1))) {
        problems.add("line " + (i + 1) + " has a name that another line has");
      } else {
        Role role = parts.group(2).equals(Role.ADMIN.word()) ? Role.ADMIN : Role.DIAGNOSE;
        keys.add(new ApiKey(parts.group(1), role, parts.group(3)));
      }
    }
    if (keys.isEmpty() && problems.isEmpty()) {
      problems.add("holds no key; pos-rules apikey makes one");
    }
    if (!problems.isEmpty()) {
      int more = problems.size() - SHOWN;
      throw new IllegalArgumentException(
          problems.stream().limit(SHOWN).collect(Collectors.joining("; "))
              + (more > 0 ? "; and " + more + " more lines" : ""));
    }
    return new ApiKeys(keys);
  }

  /** Whose key this is. Every key is looked at, so that time tells nothing. */
  public Optional<ApiKey> find(String key) {
    String presented = ApiKey.hash(key);
    Optional<ApiKey> found = Optional.empty();
    for (ApiKey known : keys) {
      if (known.isHashedTo(presented)) {
        found = Optional.of(known);
      }
    }
    return found;
  }
}
