package org.posrules.internal.authoring.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines for a person to read; whoever prints them breaks the long ones. Not thread-safe. */
public final class Lines {
  private final List<Line> lines = new ArrayList<>();

  /**
   * One line.
   *
   * @param mark what stands before the text; further lines of a broken one are indented as much
   */
  public record Line(String mark, String text) {
    @Override
    public String toString() {
      return (mark + text).stripTrailing();
    }
  }

  /** A line without a mark. */
  public Lines line(String text) {
    return line("", text);
  }

  /** A text behind a mark. */
  public Lines line(String mark, String text) {
    lines.add(new Line(mark, text));
    return this;
  }

  /** An empty line, unless nothing stands before it. */
  public Lines gap() {
    return lines.isEmpty() ? this : line("");
  }

  /** Other lines, each behind this mark. */
  public Lines all(String mark, Lines others) {
    others.lines.forEach(other -> line(mark + other.mark, other.text));
    return this;
  }

  /** All of them. */
  public List<Line> list() {
    return List.copyOf(lines);
  }

  @Override
  public String toString() {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
