package org.posrules.internal.rulebook.care;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.posrules.care.CareTopic;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.rulebook.Language;

/** How what is said about shops is packed: beside each writing its reading. */
public final class PackedCare {
  private static final CareTopic[] TOPICS = CareTopic.values();

  private PackedCare() {}

  public static void write(PackOut to, CareContent care) {
    to.map(care.matters(), PackOut::text, PackedCare::matter);
    for (Language language : Language.values()) {
      to.map(care.texts().getOrDefault(language, Map.of()), PackOut::text, PackedCare::text);
    }
    for (CareTable<?> table : CareTable.all()) {
      rows(to, table, care);
    }
  }

  private static <R extends Record> void rows(PackOut to, CareTable<R> table, CareContent care) {
    to.list(care.rows(table), (out, row) -> table.form().fields(row).forEach(out::text));
  }

  public static CareContent read(PackIn from) {
    Map<String, Matter> matters = from.map(PackIn::text, PackedCare::matter);
    Map<Language, Map<String, MatterText>> texts = new TreeMap<>();
    for (Language language : Language.values()) {
      texts.put(language, from.map(PackIn::text, PackedCare::text));
    }
    Map<String, List<? extends Record>> tables = new TreeMap<>();
    for (CareTable<?> table : CareTable.all()) {
      tables.put(table.file(), rows(from, table.form()));
    }
    return new CareContent(matters, texts, tables);
  }

  private static <R extends Record> List<R> rows(PackIn from, RowForm<R> form) {
    int columns = form.columns().size();
    return from.list(in -> form.parsed(Stream.generate(in::text).limit(columns).toList()));
  }

  private static void matter(PackOut to, Matter matter) {
    to.text(matter.name());
    to.constant(matter.topic());
    to.text(matter.action());
    to.fraction(matter.chance());
    to.number(matter.minutes());
    to.list(matter.explains(), PackOut::text);
  }

  private static Matter matter(PackIn from) {
    return new Matter(
        from.text(),
        TOPICS[from.number()],
        from.text(),
        from.fraction(),
        from.number(),
        from.list(PackIn::text));
  }

  private static void text(PackOut to, MatterText text) {
    to.text(text.summary());
    to.text(text.why());
  }

  private static MatterText text(PackIn from) {
    return new MatterText(from.text(), from.text());
  }
}
