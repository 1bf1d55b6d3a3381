package org.posrules.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jars are to a module path. */
class ModulesTest {
  private static final List<Path> OURS = Jars.all().stream().filter(Jars::isOurs).toList();

  private static Stream<ModuleDescriptor> modules(List<Path> jars) {
    return ModuleFinder.of(jars.toArray(Path[]::new)).findAll().stream()
        .map(ModuleReference::descriptor);
  }

  @Test
  void modules_ofOurJars_haveTheirNames() {
    Set<String> derived =
        modules(OURS)
            .map(ModuleDescriptor::name)
            .filter(name -> !name.startsWith("org.posrules."))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), derived);
  }

  @Test
  void jars_areOneModuleEach() {
    assertEquals(OURS.size(), modules(OURS).map(ModuleDescriptor::name).distinct().count());
  }

  /** A package of two modules is found in one of them alone, or keeps both from being loaded. */
  @Test
  void packages_ofAllJars_standInOne() {
    Map<String, Set<String>> byPackage = new TreeMap<>();
    modules(Jars.all())
        .forEach(
            module ->
                module
                    .packages()
                    .forEach(
                        name ->
                            byPackage
                                .computeIfAbsent(name, any -> new TreeSet<>())
                                .add(module.name())));
    byPackage.values().removeIf(modules -> modules.size() == 1);
    assertEquals(Map.of(), byPackage);
  }

  /** Generated classes too. One that an earlier build has left goes with {@code mvn clean}. */
  @Test
  void packages_ofOurJars_areOurOwn() {
    Set<String> foreign =
        modules(OURS)
            .flatMap(module -> module.packages().stream())
            .filter(name -> !name.startsWith("org.posrules"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), foreign);
  }

  @Test
  void packages_ofTheApi_areExported() {
    Set<String> hidden = new TreeSet<>();
    modules(OURS)
        .filter(module -> !module.isAutomatic())
        .forEach(
            module -> {
              hidden.addAll(module.packages());
              module.exports().forEach(exported -> hidden.remove(exported.source()));
            });
    hidden.removeIf(name -> name.matches("org\\.posrules\\.(internal|packs|bundled)\\b.*"));
    assertEquals(Set.of(), hidden);
  }
}
