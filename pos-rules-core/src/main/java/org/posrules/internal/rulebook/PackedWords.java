package org.posrules.internal.rulebook;

import java.util.List;
import java.util.Set;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.rulebook.Need.Said;

/** How phrases and patterns are packed: beside each writing its reading. */
final class PackedWords {
  private static final Said[] SAID = Said.values();

  private PackedWords() {}

  static void phrase(PackOut to, PhraseRow row) {
    to.text(row.phrase());
    to.text(row.signal());
    to.text(row.cause());
    to.constant(row.strength());
    to.text(row.language());
    to.text(row.example());
    to.text(row.row());
  }

  static PhraseRow phrase(PackIn from) {
    return new PhraseRow(
        from.text(),
        from.text(),
        from.text(),
        PackedTables.strength(from),
        from.text(),
        from.text(),
        from.text());
  }

  static void pattern(PackOut to, PatternRow pattern) {
    to.text(pattern.signal());
    to.text(pattern.cause());
    to.list(pattern.needs(), PackedWords::need);
    names(to, pattern.without());
    to.constant(pattern.strength());
    to.list(pattern.examples(), PackOut::text);
  }

  static PatternRow pattern(PackIn from) {
    return new PatternRow(
        from.text(),
        from.text(),
        from.list(PackedWords::need),
        names(from),
        PackedTables.strength(from),
        from.list(PackIn::text));
  }

  private static void need(PackOut to, Need need) {
    names(to, need.concepts());
    to.constant(need.said());
  }

  private static Need need(PackIn from) {
    return new Need(names(from), SAID[from.number()]);
  }

  static void names(PackOut to, Set<String> names) {
    to.list(names.stream().sorted().toList(), PackOut::text);
  }

  static Set<String> names(PackIn from) {
    return Set.copyOf(from.list(PackIn::text));
  }

  /** Of patterns alone; the words of concepts stand in the index of words. */
  static Ideas ideas(PackIn from) {
    return new Ideas(List.of(), from.list(PackedWords::pattern));
  }
}
