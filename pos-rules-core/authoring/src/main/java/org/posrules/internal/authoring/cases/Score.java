package org.posrules.internal.authoring.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.posrules.Diagnosis;
import org.posrules.FaultCategory;
import org.posrules.RetryAdvice;
import org.posrules.masking.Masking;

/** How well diagnoses agree with labelled cases. Not thread-safe. */
public final class Score {
  private static final int LONGEST_REQUEST = 240;

  private final List<Row> rows = new ArrayList<>();

  private record Row(RuleCase labelled, Diagnosis answer) {
    /** The category of the first fault is one of the acceptable ones. */
    boolean category() {
      return labelled.expect().category().contains(answer.category());
    }

    /** It is the best of them. */
    boolean strict() {
      return labelled.expect().category().get(0) == answer.category();
    }

    boolean party() {
      return labelled.expect().party().contains(answer.party());
    }

    boolean retry() {
      return labelled.expect().retry().contains(answer.retry().advice());
    }

    /** A repeat is advised that the labels forbid: a possible double charge. */
    boolean unsafe() {
      boolean mayRepeat = labelled.expect().retry().stream().anyMatch(RetryAdvice::isSafeToRepeat);
      return answer.retry().advice().isSafeToRepeat() && !mayRepeat;
    }

    boolean leak() {
      String printed = answer.toString();
      return labelled.sensitive().stream().anyMatch(printed::contains);
    }

    /** Nothing was found where something could be. */
    boolean gaveUp() {
      return answer.category() == FaultCategory.UNKNOWN
          && !labelled.expect().category().contains(FaultCategory.UNKNOWN);
    }
  }

  /** Adds an answer to a labelled case. */
  public void add(RuleCase labelled, Diagnosis answer) {
    rows.add(new Row(labelled, answer));
  }

  /** In percent, how often the category of the first fault is acceptable. */
  public double category() {
    return share(rows, Row::category);
  }

  /** In percent, how often it is the best of the acceptable ones. */
  public double strict() {
    return share(rows, Row::strict);
  }

  /** In percent, how often an acceptable party is to act first. */
  public double party() {
    return share(rows, Row::party);
  }

  /** In percent, how often the advice on a repeat is acceptable. */
  public double retry() {
    return share(rows, Row::retry);
  }

  /** The cases of which a repeat is advised that their labels forbid. */
  public List<RuleCase> unsafe() {
    return rows.stream().filter(Row::unsafe).map(Row::labelled).toList();
  }

  /** The cases of which something sensitive stands in the answer. */
  public List<RuleCase> leaks() {
    return rows.stream().filter(Row::leak).map(Row::labelled).toList();
  }

  /** How often nothing was found where something could be. */
  public long gaveUp() {
    return rows.stream().filter(Row::gaveUp).count();
  }

  /** Answers whose confidence lies within the same tenth. */
  private record Band(double said, int right, int of) {
    Band and(Row row) {
      return new Band(said + row.answer().confidence(), right + (row.category() ? 1 : 0), of + 1);
    }
  }

  private Map<Integer, Band> bands() {
    Map<Integer, Band> bands = new TreeMap<>();
    for (Row row : rows) {
      if (row.answer().category() != FaultCategory.UNKNOWN) {
        int tenth = (int) Math.min(9, row.answer().confidence() * 10);
        bands.put(tenth, bands.getOrDefault(tenth, new Band(0, 0, 0)).and(row));
      }
    }
    return bands;
  }

  /** Expected calibration error of the confidence against the category, in ten bands. */
  public double calibrationError() {
    Collection<Band> bands = bands().values();
    double missed = bands.stream().mapToDouble(band -> Math.abs(band.said() - band.right())).sum();
    return missed / bands.stream().mapToInt(Band::of).sum();
  }

  /** What the confidence said on average in each band, and how often the category was right. */
  public String calibration() {
    StringBuilder text = new StringBuilder("said, and right:");
    bands()
        .values()
        .forEach(
            band ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        " %.2f %.2f of %d,",
                        band.said() / band.of(),
                        (double) band.right() / band.of(),
                        band.of())));
    return text.append('\n').toString();
  }

  /** All figures: a line of them, and two by kind and by language. */
  public String figures() {
    return String.format(
        Locale.ROOT,
        "cases %d  category@1 %.1f  strict %.1f  party@1 %.1f  retry@1 %.1f  unsafe %d  leaks %d"
            + "  gave up %d  ECE %.3f%n%s%s",
        rows.size(),
        category(),
        strict(),
        party(),
        retry(),
        unsafe().size(),
        leaks().size(),
        gaveUp(),
        calibrationError(),
        by("kind", row -> row.labelled().kind()),
        by("language", row -> row.labelled().lang()));
  }

  private String by(String name, Function<Row, String> group) {
    Map<String, List<Row>> groups = new TreeMap<>();
    rows.forEach(row -> groups.computeIfAbsent(group.apply(row), k -> new ArrayList<>()).add(row));
    StringBuilder text = new StringBuilder("category@1 by " + name + ":");
    groups.forEach(
        (key, of) ->
            text.append(
                String.format(
                    Locale.ROOT, " %s %.0f of %d,", key, share(of, Row::category), of.size())));
    return text.append('\n').toString();
  }

  /** The cases that went wrong, one line each. */
  public List<String> misses() {
    return rows.stream()
        .filter(
            row -> !row.category() || !row.party() || !row.retry() || row.unsafe() || row.leak())
        .map(Score::miss)
        .toList();
  }

  private static String miss(Row row) {
    Diagnosis answer = row.answer();
    return (row.unsafe() ? "UNSAFE " : "")
        + (row.leak() ? "LEAK " : "")
        + (row.category() ? "" : "category ")
        + (row.party() ? "" : "party ")
        + (row.retry() ? "" : "retry ")
        + row.labelled().name()
        + " wanted "
        + row.labelled().expect().category()
        + row.labelled().expect().party()
        + row.labelled().expect().retry()
        + " got "
        + answer.category()
        + "/"
        + answer.cause()
        + "/"
        + answer.party()
        + "/"
        + answer.retry().advice()
        + " "
        + answer.confidence()
        + " : "
        + shortened(row.labelled().written());
  }

  private static String shortened(String request) {
    String masked = Masking.mask(request).text();
    return masked.length() <= LONGEST_REQUEST ? masked : masked.substring(0, LONGEST_REQUEST) + "…";
  }

  private static double share(List<Row> rows, Function<Row, Boolean> good) {
    return 100.0 * rows.stream().filter(good::apply).count() / rows.size();
  }
}
