package org.posrules.care;

import java.util.List;

/**
 * A page to print, made for one shop.
 *
 * @param kind what it is for
 * @param title in the asked language
 * @param intro what to do with it, in one or two sentences
 * @param sections in their order; at least one
 */
public record Sheet(Kind kind, String title, String intro, List<Section> sections) {
  public Sheet {
    sections = List.copyOf(sections);
  }

  /** What a page is for. */
  public enum Kind {
    /** The tests after a terminal is installed, to be ticked off. */
    COMMISSIONING,
    /** What to do daily, weekly, monthly and so on. */
    DUTIES,
    /** What each person needs to be trained in. */
    TRAINING,
    /** What to do when it fails. */
    EMERGENCY,
    /** The papers that an acquirer asks for. */
    PAPERS,
    /** What each fee plan costs this shop. */
    PLANS
  }

  /**
   * A part of the page.
   *
   * @param heading in the asked language
   * @param lines in their order
   */
  public record Section(String heading, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of the page; texts are in the asked language and may be empty, but for the first.
   *
   * @param text what to do, or what is meant
   * @param details more of it, a sentence each: the steps, what to expect, what to do otherwise
   * @param who does it
   * @param done whether it is done, or at hand, as far as is known
   */
  public record Line(String text, List<String> details, String who, boolean done) {
    public Line {
      details = List.copyOf(details);
    }
  }
}
