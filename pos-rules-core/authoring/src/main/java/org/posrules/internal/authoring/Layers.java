package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/** The tables of all layers, read as one; clashes between rows are problems. */
final class Layers {
  private final Floor floor;
  private final List<RulebookFiles> layers;
  private final List<RuleProblem> problems;

  /** {@code floor}: what holds under every rulebook, whatever it says. */
  Layers(Floor floor, List<RulebookFiles> layers, List<RuleProblem> problems) {
    this.floor = floor;
    this.layers = layers;
    this.problems = problems;
  }

  /** The floor's rows of one table; a floor may be without it. */
  List<CsvRow> floor(String path, String... columns) {
    String text = floor.files().texts().get(path);
    return text == null ? List.of() : CsvTable.read(path, text, List.of(columns), problems);
  }

  /** The codes of a scheme that the core knows. */
  Set<String> floorCodes(String scheme) {
    return floor.codes().getOrDefault(scheme, Map.of()).keySet();
  }

  /** What holds of causes that the core knows. */
  CauseFloor causeFloor() {
    return new CauseFloor(floor);
  }

  /** The rows of one table in all layers; a rulebook may go without it. */
  List<CsvRow> optional(String path, String... columns) {
    boolean there = layers.stream().anyMatch(layer -> layer.texts().containsKey(path));
    return there ? table(path, columns) : List.of();
  }

  /** The rows of one table in all layers; that no layer has it is a problem. */
  List<CsvRow> table(String path, String... columns) {
    return tables(path::equals, path, columns);
  }

  /** The rows of all tables with such a path, in the order of layers and paths. */
  List<CsvRow> tables(Predicate<String> wanted, String what, String... columns) {
    List<CsvRow> rows = new ArrayList<>();
    boolean found = false;
    for (RulebookFiles layer : layers) {
      for (Map.Entry<String, String> file : layer.matching(wanted).entrySet()) {
        found = true;
        rows.addAll(CsvTable.read(file.getKey(), file.getValue(), List.of(columns), problems));
      }
    }
    if (!found) {
      fileMissing(what);
    }
    return rows;
  }

  /** The DRL of all layers; the same path in two layers is a problem. */
  Map<String, String> drl() {
    Map<String, String> drl = new TreeMap<>();
    for (RulebookFiles layer : layers) {
      layer
          .drl()
          .forEach(
              (path, text) -> {
                if (path.contains("--")) {
                  problems.add(
                      RuleProblem.of(
                          ProblemKind.NAME_FORM,
                          path,
                          "two hyphens stand for a folder elsewhere; rename it with one"));
                }
                if (drl.putIfAbsent(path, text) != null) {
                  problems.add(
                      RuleProblem.of(
                          ProblemKind.PATH_TAKEN, path, "stands in two layers; rename one"));
                }
              });
    }
    return drl;
  }

  /** One file of the base layer. */
  String text(String path) {
    String text = layers.get(0).texts().get(path);
    if (text == null) {
      fileMissing(path);
      return "";
    }
    return text;
  }

  /** That no layer has the file is a problem. */
  void fileNeeded(String file) {
    if (layers.stream().noneMatch(layer -> layer.texts().containsKey(file))) {
      fileMissing(file);
    }
  }

  private void fileMissing(String file) {
    problems.add(RuleProblem.of(ProblemKind.FILE_MISSING, file, "is missing"));
  }

  List<RuleProblem> problems() {
    return problems;
  }

  List<RulebookFiles> all() {
    return layers;
  }
}
