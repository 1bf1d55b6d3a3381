package org.posrules.internal.rulebook;

import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.posrules.internal.packing.Bundle;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.rulebook.care.PackedCare;
import org.posrules.rulebook.RulebookVersion;

/** The binary form of a rulebook that was read and checked when it was built. */
public final class PackedRulebook {
  private PackedRulebook() {}

  /** Writes what {@link RulebookContent#compiled} leaves of the content. */
  public static void write(RulebookContent rulebook, DataOutput out) throws IOException {
    RulebookContent content = rulebook.compiled();
    PackOut pack = new PackOut();
    pack.text(content.version().version());
    pack.text(content.version().digest());
    pack.map(content.causes(), PackOut::text, PackedTables::cause);
    pack.map(content.schemes(), PackOut::text, PackedTables::scheme);
    pack.map(content.schemeAliases(), PackOut::text, PackOut::text);
    pack.map(
        content.codes(),
        PackOut::text,
        (to, codes) -> to.map(codes, PackOut::text, PackedTables::code));
    pack.map(content.devices(), PackOut::text, PackedTables::code);
    pack.list(content.phrases(), PackedWords::phrase);
    pack.list(content.ideas().patterns(), PackedWords::pattern);
    pack.list(content.floor().patterns(), PackedWords::pattern);
    pack.list(content.faults().patterns(), PackedWords::pattern);
    pack.map(content.traditional(), PackOut::number, PackOut::number);
    pack.map(content.actions(), PackOut::text, PackedTables::action);
    pack.list(content.remedies(), PackedTables::remedy);
    pack.map(
        content.causeTexts(),
        PackOut::constant,
        (to, texts) -> to.map(texts, PackOut::text, PackedTables::causeText));
    pack.map(
        content.actionTexts(),
        PackOut::constant,
        (to, texts) -> to.map(texts, PackOut::text, PackedTables::actionText));
    pack.map(
        content.words(),
        PackOut::constant,
        (to, words) -> to.map(words, PackOut::text, PackOut::text));
    pack.map(content.proofs(), PackOut::text, PackedTables::proof);
    pack.map(content.confidence(), PackOut::fraction, PackOut::fraction);
    pack.map(content.likeness(), PackOut::fraction, PackedTables::likeness);
    PackedTables.leanings(pack, content.leanings());
    pack.number(content.priorStrength());
    pack.map(content.families().members(), PackOut::text, PackedWords::names);
    pack.map(content.families().asked(), PackOut::text, PackedWords::names);
    PackedCare.write(pack, content.care());
    pack.writeTo(out);
  }

  /** The content of the rulebook that was bundled with the core. */
  public static RulebookContent bundled() {
    return read(Bundle.read(Bundle.RULEBOOK));
  }

  /** The content that {@link #write} has packed. */
  public static RulebookContent read(byte[] packed) {
    PackIn pack = new PackIn(packed);
    return new RulebookContent(
        new RulebookVersion(pack.text(), pack.text()),
        pack.map(PackIn::text, PackedTables::cause),
        pack.map(PackIn::text, PackedTables::scheme),
        pack.map(PackIn::text, PackIn::text),
        pack.map(PackIn::text, from -> from.map(PackIn::text, PackedTables::code)),
        pack.map(PackIn::text, PackedTables::code),
        pack.list(PackedWords::phrase),
        PackedWords.ideas(pack),
        PackedWords.ideas(pack),
        PackedWords.ideas(pack),
        pack.map(PackIn::number, PackIn::number),
        pack.map(PackIn::text, PackedTables::action),
        pack.list(PackedTables::remedy),
        pack.map(PackedTables::language, from -> from.map(PackIn::text, PackedTables::causeText)),
        pack.map(PackedTables::language, from -> from.map(PackIn::text, PackedTables::actionText)),
        pack.map(PackedTables::language, from -> from.map(PackIn::text, PackIn::text)),
        pack.map(PackIn::text, PackedTables::proof),
        new TreeMap<>(pack.map(PackIn::fraction, PackIn::fraction)),
        new TreeMap<>(pack.map(PackIn::fraction, PackedTables::likeness)),
        PackedTables.leanings(pack),
        List.of(),
        pack.number(),
        new Families(
            pack.map(PackIn::text, PackedWords::names), pack.map(PackIn::text, PackedWords::names)),
        PackedCare.read(pack),
        new TreeMap<>());
  }
}
