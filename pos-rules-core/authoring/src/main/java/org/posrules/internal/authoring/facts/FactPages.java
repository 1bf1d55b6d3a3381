package org.posrules.internal.authoring.facts;

import java.util.List;
import java.util.Locale;
import org.posrules.internal.authoring.facts.Fact.Part;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Lines;

/** Writes the facts down, for a screen and as a page. Pure. */
public final class FactPages {
  private static final String PAGE =
      """
      # The facts that a rule may match · 规则可以匹配的事实

      Written by `pos-rules facts --markdown`; a test holds this page to what the command prints.
      本页由 `pos-rules facts --markdown` 生成，测试保证两者一致。

      What was not given has no fact; ask for its absence with `not`. Files of rules begin with
      `import org.posrules.facts.*`; what else a fact needs is named beside it.
      没有给出的信息就没有相应的事实；要判断其不存在，用 `not`。规则文件以
      `import org.posrules.facts.*` 开头，另需的 import 写在各事实旁。

      Facts of a payment and facts of a shop never meet in one rule. Those of a shop stand
      [below](#facts-of-a-shop--店铺的事实), and under them all that a shop may tell.
      交易的事实与店铺的事实不会出现在同一条规则中。店铺的事实在[下方](#facts-of-a-shop--店铺的事实)，
      其后列出店铺可填写的全部信息。
      """;

  private static final String SHOP =
      """

      # Facts of a shop · 店铺的事实

      Rules about shops stand in `care/` and insert a `Concern`. All facts that have the same
      `subject` are of one terminal or person; those of the shop itself have an empty one.
      关于店铺的规则放在 `care/`，插入 `Concern`。`subject` 相同的事实属于同一台终端或同一位员工；
      店铺本身的 `subject` 为空。
      """;

  private static final String TOLD =
      """

      # What a shop may tell · 店铺信息

      Names for `fact == "…"` in rules, for the column `fact` of `care/tables/routine.csv` and
      `states.csv`, and for `shop` in cases, each under the key of its part; those of `shop` stand
      beside the other keys.
      用于规则中的 `fact == "…"`、`care/tables/routine.csv` 和 `states.csv` 的 `fact` 列，
      以及案例的 `shop`，各写在所属部分的键下；`shop` 部分的直接写，与其他键并列。

      | part · 部分 | name · 名称 | values · 取值 | signal · 信号 | meaning | 含义 |
      |---|---|---|---|---|---|
      """;

  private FactPages() {}

  /** For a screen; those whose name begins so, whatever the case. */
  public static Lines text(
      List<Fact> facts, List<ShopFactRow> told, String prefix, AuthorWords words) {
    Lines lines = new Lines();
    facts.stream()
        .filter(fact -> begins(fact.name(), prefix))
        .forEach(fact -> add(fact, words, lines.gap()));
    lines.gap();
    told.stream().filter(row -> begins(row.name(), prefix)).forEach(row -> add(row, words, lines));
    return lines;
  }

  private static boolean begins(String name, String prefix) {
    return name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }

  private static void add(ShopFactRow row, AuthorWords words, Lines lines) {
    lines.line(row.name() + " " + words.get("from", row.part()) + ", " + row.signal());
    lines.line("  ", words.choose(row.english(), row.chinese()) + ": " + row.values());
  }

  private static void add(Fact fact, AuthorWords words, Lines lines) {
    String from =
        fact.from().isEmpty() ? "" : " " + words.get("from", String.join(", ", fact.from()));
    lines.line(fact.name() + from);
    lines.line("  ", words.choose(fact.english(), fact.chinese()));
    for (Part part : fact.parts()) {
      String said = words.choose(part.english(), part.chinese());
      lines.line("  - ", part.name() + ": " + values(part) + ". " + said);
    }
    lines.line("  ", fact.example());
    fact.imports().forEach(name -> lines.line("  ", "import " + name));
  }

  private static String values(Part part) {
    return part.values().isEmpty()
        ? part.type()
        : part.type() + "." + String.join(", ", part.values());
  }

  /** As a page in both languages. */
  public static String markdown(List<Fact> facts, List<ShopFactRow> told) {
    StringBuilder page = new StringBuilder(PAGE);
    facts.stream().filter(fact -> !fact.ofShop()).forEach(fact -> section(fact, page));
    page.append(SHOP);
    facts.stream().filter(Fact::ofShop).forEach(fact -> section(fact, page));
    page.append(TOLD);
    told.forEach(row -> row(row, page));
    return page.toString();
  }

  private static void section(Fact fact, StringBuilder page) {
    page.append("\n## ").append(fact.name()).append("\n\n").append(fact.english());
    page.append("\n").append(fact.chinese()).append("\n");
    if (!fact.from().isEmpty()) {
      page.append("\nFrom · 来自 `").append(String.join("`, `", fact.from())).append("`\n");
    }
    if (!fact.parts().isEmpty()) {
      page.append("\n| field · 字段 | values · 取值 | meaning | 含义 |\n|---|---|---|---|\n");
      fact.parts().forEach(part -> row(part, page));
    }
    page.append("\n```java\n");
    fact.imports().forEach(name -> page.append("import ").append(name).append("\n"));
    page.append(fact.example()).append("\n```\n");
  }

  private static void row(ShopFactRow row, StringBuilder page) {
    page.append("| `").append(row.part()).append("` | `").append(row.name()).append("` | ");
    page.append(row.values()).append(" | ").append(row.signal()).append(" | ");
    page.append(row.english()).append(" | ").append(row.chinese()).append(" |\n");
  }

  private static void row(Part part, StringBuilder page) {
    page.append("| `").append(part.name()).append("` | ");
    page.append(values(part)).append(" | ");
    page.append(part.english()).append(" | ").append(part.chinese()).append(" |\n");
  }
}
