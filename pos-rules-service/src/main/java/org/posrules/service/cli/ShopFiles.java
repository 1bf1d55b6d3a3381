package org.posrules.service.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.posrules.care.Shop;
import org.posrules.internal.authoring.cases.ShopReader;
import org.posrules.rulebook.RuleProblem;
import org.posrules.service.shops.ShopText;

/** Shops from files, in YAML or JSON, which is YAML too. */
final class ShopFiles {
  /** The name of what is no file. */
  static final String STANDARD_INPUT = "standard input";

  private static final Comparator<RuleProblem> BY_PLACE =
      Comparator.comparingInt(RuleProblem::line).thenComparingInt(each -> each.place().column());

  private ShopFiles() {}

  /** All of them, or a {@link UsageException} that names everything wrong with any. */
  static List<Shop> read(List<String> files, Console console) {
    if (files.isEmpty()) {
      throw new UsageException(
          List.of(
              "name a file that tells of the shop; - is standard input",
              "pos-rules assess --example prints one to begin with"));
    }
    List<Shop> shops = new ArrayList<>();
    List<RuleProblem> problems = new ArrayList<>();
    for (String file : files) {
      boolean named = !file.equals(RequestInput.STANDARD_INPUT);
      String name = named ? file : STANDARD_INPUT;
      String text = named ? told(file) : typed(console);
      List<RuleProblem> wrong = new ArrayList<>();
      shops.add(ShopReader.read(name, text, wrong));
      wrong.stream().sorted(BY_PLACE).forEach(problems::add);
    }
    if (!problems.isEmpty()) {
      throw new UsageException(Refusal.shops(problems));
    }
    return shops;
  }

  private static String told(String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return text(file, in);
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(file + ": there is no such file, or it may not be read");
    }
  }

  private static String typed(Console console) {
    if (console.typed()) {
      console.tell("pos-rules: type what is known of the shop, then Ctrl-D");
    }
    try {
      return text(STANDARD_INPUT, console.in());
    } catch (IOException e) {
      throw new UsageException("standard input cannot be read");
    }
  }

  private static String text(String name, InputStream in) throws IOException {
    try {
      return ShopText.of(in);
    } catch (IllegalArgumentException e) {
      throw new UsageException(name + ": " + e.getMessage());
    }
  }
}
