package org.posrules.service.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.posrules.care.Shop;
import org.posrules.internal.authoring.cases.ShopReader;
import org.posrules.rulebook.RuleProblem;

/** Shops from files, in YAML or JSON, which is YAML too. */
final class ShopFiles {
  private static final String STANDARD_INPUT = "standard input";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A shop of 500 terminals and 500 people has less than half of it. */
  private static final int MOST_BYTES = 1 << 20;

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
      byte[] bytes = named ? bytes(file) : typed(console);
      List<RuleProblem> wrong = new ArrayList<>();
      shops.add(ShopReader.read(name, text(name, bytes), wrong));
      wrong.stream().sorted(BY_PLACE).forEach(problems::add);
    }
    if (!problems.isEmpty()) {
      throw new UsageException(Refusal.shops(problems));
    }
    return shops;
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(file + ": there is no such file, or it may not be read");
    }
  }

  private static byte[] typed(Console console) {
    if (console.typed()) {
      console.err().println("pos-rules: type what is known of the shop, then Ctrl-D");
    }
    try {
      return console.in().readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UsageException("standard input cannot be read");
    }
  }

  private static String text(String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new UsageException(name + ": is longer than 1 MiB, which no shop needs");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UsageException(
          name + ": must be UTF-8; convert it first, as with iconv -f GBK -t UTF-8");
    }
  }
}
