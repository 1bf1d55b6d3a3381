package org.posrules.masking;

import java.util.List;

/**
 * A text after masking. Immutable; safe to share, to log and to keep.
 *
 * @param text the text in which nothing sensitive is left
 * @param masked what was masked, in the order of the text; empty when nothing was
 */
public record MaskedText(String text, List<Masked> masked) {
  /** Copies the list. */
  public MaskedText {
    masked = List.copyOf(masked);
  }
}
