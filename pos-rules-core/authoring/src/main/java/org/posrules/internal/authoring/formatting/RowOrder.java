package org.posrules.internal.authoring.formatting;

import java.util.Comparator;
import java.util.List;

/**
 * In which order the rows of a table stand: by their columns from the left; wordings by what they
 * signal first, so that those of one meaning stand together. Pure.
 */
public final class RowOrder implements Comparator<List<String>> {
  private final boolean wordings;

  private RowOrder(boolean wordings) {
    this.wordings = wordings;
  }

  /** {@code header}: names of the columns. */
  public static RowOrder of(List<String> header) {
    return new RowOrder(
        header.size() > 1 && header.get(0).equals("phrase") && header.get(1).equals("signal"));
  }

  @Override
  public int compare(List<String> one, List<String> other) {
    if (wordings && one.size() > 1 && other.size() > 1) {
      int signals = one.get(1).compareTo(other.get(1));
      if (signals != 0) {
        return signals;
      }
    }
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int column = one.get(i).compareTo(other.get(i));
      if (column != 0) {
        return column;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
