package org.posrules.service.cli;

import java.util.List;

/** Lays text out in lines of a given width. Not thread-safe. */
final class Page {
  private static final String RESET = "\u001B[0m";

  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final boolean colour;

  Page(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** Whether there is too little room for two columns. */
  boolean isNarrow() {
    return width < 60;
  }

  /** An empty line, unless nothing stands before it. */
  Page gap() {
    if (text.length() > 0) {
      text.append('\n');
    }
    return this;
  }

  /** A text over the whole width. */
  Page line(Ink ink, String words) {
    return block("", ink, words);
  }

  /** A text behind a mark, its further lines indented as the first. */
  Page block(String mark, Ink ink, String words) {
    int indent = Cells.width(mark);
    String before = mark;
    for (String line : Cells.wrap(words, Math.max(20, width - indent))) {
      text.append((before + paint(ink, line)).stripTrailing()).append('\n');
      before = " ".repeat(indent);
    }
    return this;
  }

  /** A line as it is, however long. */
  Page raw(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  /** A line across the page, of at most so many cells. */
  Page rule(int cells) {
    return raw("=".repeat(Math.min(width, cells)));
  }

  /** A label in its own column, and a text beside it. */
  Page labelled(String label, int column, Ink ink, String words) {
    return block("  " + Cells.pad(label, column) + "  ", ink, words);
  }

  /** Texts numbered from 1. */
  Page numbered(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      block("  " + (i + 1) + ". ", Ink.PLAIN, texts.get(i));
    }
    return this;
  }

  private String paint(Ink ink, String line) {
    return colour && ink != Ink.PLAIN && !line.isEmpty() ? ink.code() + line + RESET : line;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** How a text looks on a screen with colours. */
  enum Ink {
    PLAIN(""),
    BOLD("\u001B[1m"),
    DIM("\u001B[2m"),
    RED("\u001B[1;31m"),
    YELLOW("\u001B[1;33m"),
    GREEN("\u001B[1;32m");

    private final String code;

    Ink(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
