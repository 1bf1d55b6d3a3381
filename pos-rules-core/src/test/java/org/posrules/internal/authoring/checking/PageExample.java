package org.posrules.internal.authoring.checking;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake as a page on a kind of problem shows it, and what is said of it.
 *
 * @param edits as a {@code diff}: {@code --- path}, then lines that go and lines that come; {@code
 *     +++ path} for a file that is new, {@code +++ path UTF-16} in another encoding
 * @param told the problems, one a line
 */
record PageExample(String edits, List<String> told) {
  private static final Pattern BLOCKS =
      Pattern.compile("```diff\n(.*?)```\\s+```text\n(.*?)```", Pattern.DOTALL);

  /** As diff says it of a last line that came. */
  private static final String OPEN = "\\ No newline at end of file";

  static List<PageExample> in(String page) {
    List<PageExample> examples = new ArrayList<>();
    Matcher blocks = BLOCKS.matcher(page);
    while (blocks.find()) {
      examples.add(new PageExample(blocks.group(1), blocks.group(2).lines().toList()));
    }
    return examples;
  }

  /** The files that the mistake changes, as bytes; without content where it deletes one. */
  Map<String, byte[]> changed(Map<String, String> files) {
    Map<String, byte[]> changed = new TreeMap<>();
    for (String edit : edits.split("(?m)^(?=--- |\\+\\+\\+ )")) {
      if (!edit.isBlank()) {
        apply(edit, files, changed);
      }
    }
    return changed;
  }

  private static void apply(String edit, Map<String, String> files, Map<String, byte[]> changed) {
    List<String> lines = edit.lines().toList();
    String[] head = lines.get(0).substring(4).split(" ");
    String removed = marked(lines, '-');
    String added = marked(lines, '+');
    Charset charset = head.length > 1 ? Charset.forName(head[1]) : StandardCharsets.UTF_8;
    if (lines.get(0).startsWith("+++")) {
      changed.put(head[0], added.getBytes(charset));
      return;
    }
    String text = files.get(head[0]);
    if (text == null || !text.contains(removed)) {
      throw new IllegalArgumentException(head[0] + " does not hold:\n" + removed);
    }
    String then =
        removed.isEmpty()
            ? text + added
            : text.replaceFirst(Pattern.quote(removed), Matcher.quoteReplacement(added));
    changed.put(head[0], lines.size() == 1 ? new byte[0] : then.getBytes(charset));
  }

  private static String marked(List<String> lines, char mark) {
    StringBuilder text = new StringBuilder();
    lines.stream()
        .skip(1)
        .filter(line -> !line.isEmpty())
        .filter(line -> line.charAt(0) == mark || line.charAt(0) == ' ')
        .forEach(line -> text.append(line.substring(1)).append('\n'));
    if (mark == '+' && lines.contains(OPEN)) {
      text.setLength(text.length() - 1);
    }
    return text.toString().replace("\\r\n", "\r\n").replace("\\uFEFF", "\uFEFF");
  }
}
