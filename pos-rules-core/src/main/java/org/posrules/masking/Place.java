package org.posrules.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A sensitive place of the source text, {@code to} exclusive, and what to write there instead. */
record Place(int from, int to, SensitiveKind kind, String form) {
  private static final Comparator<Place> IN_ORDER =
      Comparator.comparingInt(Place::from).thenComparingInt(Place::to);

  /** The places in the order of the text; those that overlap become one. */
  static List<Place> disjoint(List<Place> places) {
    List<Place> result = new ArrayList<>();
    for (Place place : places.stream().sorted(IN_ORDER).toList()) {
      int last = result.size() - 1;
      if (last >= 0 && place.from < result.get(last).to) {
        result.set(last, result.get(last).joined(place));
      } else {
        result.add(place);
      }
    }
    return result;
  }

  private Place joined(Place other) {
    SensitiveKind winner = kind.compareTo(other.kind) <= 0 ? kind : other.kind;
    String joinedForm = form.equals(other.form) ? form : winner.form();
    return new Place(Math.min(from, other.from), Math.max(to, other.to), winner, joinedForm);
  }
}
