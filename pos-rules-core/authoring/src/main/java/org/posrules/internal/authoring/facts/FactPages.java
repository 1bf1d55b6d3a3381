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
      """;

  private FactPages() {}

  /** For a screen; those whose name begins so, whatever the case. */
  public static Lines text(List<Fact> facts, String prefix, AuthorWords words) {
    Lines lines = new Lines();
    for (Fact fact : facts) {
      if (fact.name().toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))) {
        add(fact, words, lines.gap());
      }
    }
    return lines;
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
  public static String markdown(List<Fact> facts) {
    StringBuilder page = new StringBuilder(PAGE);
    for (Fact fact : facts) {
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
    return page.toString();
  }

  private static void row(Part part, StringBuilder page) {
    page.append("| `").append(part.name()).append("` | ");
    page.append(values(part)).append(" | ");
    page.append(part.english()).append(" | ").append(part.chinese()).append(" |\n");
  }
}
