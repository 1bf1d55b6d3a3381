package org.posrules.internal.intake.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sensitive places found in one text so far. Mutable; belongs to one masking pass. */
final class Findings {

  /** A place in the source text, {@code to} exclusive, and what to write there instead. */
  private record Place(int from, int to, Mask mask, String form) {

    Place joined(Place other) {
      int start = Math.min(from, other.from);
      int end = Math.max(to, other.to);
      Mask winner = mask.compareTo(other.mask) <= 0 ? mask : other.mask;
      String joinedForm = form.equals(other.form) ? form : winner.form();
      return new Place(start, end, winner, joinedForm);
    }
  }

  private final FoldedText text;
  private final List<Place> places;

  private Findings(FoldedText text, List<Place> places) {
    this.text = text;
    this.places = places;
  }

  Findings(FoldedText text) {
    this(text, new ArrayList<>());
  }

  /** These same findings, to be added to in another reading of the source. */
  Findings in(FoldedText reading) {
    return new Findings(reading, places);
  }

  /** Notes that the folded text from {@code from} to {@code to}, exclusive, must go. */
  void add(int from, int to, Mask mask) {
    add(from, to, mask, mask.form());
  }

  /** Notes a card number, of which the four digits {@code lastFour} may stay. */
  void addCard(int from, int to, String lastFour) {
    add(from, to, Mask.CARD, Mask.cardEndingIn(lastFour));
  }

  private void add(int from, int to, Mask mask, String form) {
    places.add(new Place(text.sourceFrom(from), text.sourceTo(to - 1), mask, form));
  }

  /** The source text with every place replaced; places that overlap become one. */
  String applied() {
    String source = text.source();
    if (places.isEmpty()) {
      return source;
    }
    StringBuilder result = new StringBuilder(source.length());
    int kept = 0;
    for (Place place : disjoint()) {
      result.append(source, kept, place.from).append(place.form);
      kept = place.to;
    }
    return result.append(source, kept, source.length()).toString();
  }

  private List<Place> disjoint() {
    places.sort(Comparator.comparingInt(Place::from).thenComparingInt(Place::to));
    List<Place> result = new ArrayList<>();
    for (Place place : places) {
      int last = result.size() - 1;
      if (last >= 0 && place.from < result.get(last).to) {
        result.set(last, result.get(last).joined(place));
      } else {
        result.add(place);
      }
    }
    return result;
  }
}
