package org.posrules.service.shops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.care.PartFacts;
import org.posrules.care.Shop;
import org.posrules.care.ShopDirectory;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.internal.authoring.cases.ShopReader;
import org.posrules.rulebook.RuleProblem;
import org.posrules.service.access.Followed;

/**
 * The shops that stand in a folder, a YAML or JSON file each, read again when one has changed.
 * While one of them has mistakes, all stay as they were. Thread-safe; close it.
 */
public final class ShopFolder implements ShopDirectory, AutoCloseable {
  private static final Pattern NAME = Pattern.compile(".*\\.(?:yaml|yml|json)");

  private final Followed<Map<String, Shop>> shops;

  private ShopFolder(Path folder) {
    this.shops = new Followed<>("shops", List.of(folder), () -> read(folder));
  }

  /**
   * Reads them, and follows what becomes of them.
   *
   * @throws IllegalArgumentException with everything that is wrong, a line each
   */
  public static ShopFolder follow(Path folder) {
    ShopFolder shops = new ShopFolder(folder);
    shops.shops.start(any -> {});
    return shops;
  }

  @Override
  public @Nullable Shop ofTerminal(String terminalId) {
    return shops.value().get(terminalId);
  }

  private static Map<String, Shop> read(Path folder) throws IOException {
    Map<String, Shop> byTerminal = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files(folder)) {
      Shop shop = shop(file, problems);
      for (PartFacts terminal : shop.of(ShopPart.TERMINAL)) {
        String id = terminal.get(ShopFact.TERMINAL_ID);
        if (id != null && byTerminal.put(id, shop) != null) {
          problems.add(file.getFileName() + ": the terminal " + id + " is in another shop too");
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return Map.copyOf(byTerminal);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> NAME.matcher(file.toString()).matches()).sorted().toList();
    }
  }

  private static Shop shop(Path file, List<String> problems) throws IOException {
    List<RuleProblem> wrong = new ArrayList<>();
    Shop shop = ShopReader.read(String.valueOf(file.getFileName()), text(file), wrong);
    wrong.forEach(problem -> problems.add(problem.place() + " " + problem.message()));
    return shop;
  }

  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ShopText.of(in);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file.getFileName() + " " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    shops.close();
  }
}
