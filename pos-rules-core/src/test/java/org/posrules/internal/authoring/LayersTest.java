package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posrules.TinyRulebook;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;
import org.posrules.rulebook.RulebookVersion;
import org.posrules.rulebook.RulebookVersion.Overlay;

/** An overlay adds rows, phrases and rules of its own, and never replaces what is there. */
class LayersTest {
  private static final String PHRASES = "phrase,signal,strength,example,source\n";
  private static final String FRENCH = "délai dépassé,NO_RESPONSE,WEAK,délai dépassé,x\n";
  private static final String CODES = "scheme,code,cause,strength,meaning_en,meaning_zh,source\n";

  private static RuleSource over(Map<String, String> overlay) {
    return RuleSource.layered(TinyRulebook.source(), RuleSource.inMemory(overlay));
  }

  private static List<String> problems(Map<String, String> overlay) {
    return assertThrows(RulebookException.class, () -> TinyRulebook.content(over(overlay)))
        .problems()
        .stream()
        .map(TinyRulebook::told)
        .toList();
  }

  @Test
  void overlay_withARowOfItsOwn_isReadBesideTheBase() {
    Map<String, CodeRow> codes =
        TinyRulebook.content(
                over(
                    Map.of("tables/codes/own.csv", CODES + "bank-codes,77,LINK_DOWN,WEAK,x,x,x\n")))
            .codes()
            .get("bank-codes");
    assertTrue(codes.keySet().containsAll(List.of("54", "77")));
  }

  @Test
  void overlay_withARowOfTheBase_isRefused() {
    assertEquals(
        List.of("tables/codes/own.csv:2: this stands twice: 54; an overlay may add, not replace"),
        problems(Map.of("tables/codes/own.csv", CODES + "bank-codes,54,LINK_DOWN,WEAK,x,x,x\n")));
  }

  @Test
  void overlay_withAPhraseOfTheBase_isRefused() {
    assertEquals(
        List.of(
            "lexicon/en.csv:2: this stands twice: en declined; an overlay may add, not replace"),
        problems(Map.of("lexicon/en.csv", PHRASES + "declined,LINK_DOWN,WEAK,,x\n")));
  }

  @Test
  void overlay_withAFileOfRulesOfTheBase_isRefused() {
    assertEquals(
        List.of("tiny/tiny.drl: stands in two layers; rename one"),
        problems(Map.of("tiny/tiny.drl", "package x")));
  }

  @Test
  void overlay_withACauseButNoText_isRefused() {
    assertEquals(
        List.of("network/local-x.yaml:1: needs the key messages"),
        problems(Map.of("network/local-x.yaml", cause("LOCAL_X"))));
  }

  @Test
  void overlay_withACauseOfTheBase_isRefused() {
    assertTrue(
        problems(Map.of("network/link-down.yaml", cause("LINK_DOWN")))
            .contains(
                "network/link-down.yaml:1: this stands twice: LINK_DOWN; an overlay may add, not"
                    + " replace"));
  }

  private static String cause(String name) {
    return "cause: "
        + name
        + "\ncategory: NETWORK\nparty: MERCHANT\nretry: VERIFY_FIRST\noutcome: UNKNOWN\n";
  }

  @Test
  void digest_withAnOverlay_isTheBasesStill() {
    RulebookVersion layered =
        TinyRulebook.content(over(Map.of("lexicon/fr.csv", PHRASES + FRENCH))).version();
    assertEquals(TinyRulebook.content().version().digest(), layered.digest());
  }

  @Test
  void overlay_withAVersion_isToldBesideTheBase() {
    RulebookVersion layered =
        TinyRulebook.content(over(Map.of("rulebook.yaml", "version: \"shop-7\"\n"))).version();
    assertEquals(List.of("shop-7"), layered.overlays().stream().map(Overlay::version).toList());
  }

  @Test
  void overlay_withoutAVersion_isToldByItsDigest() {
    RulebookVersion one =
        TinyRulebook.content(over(Map.of("lexicon/fr.csv", PHRASES + FRENCH))).version();
    RulebookVersion other =
        TinyRulebook.content(over(Map.of("lexicon/de.csv", PHRASES + FRENCH))).version();
    assertNotEquals(one.overlays(), other.overlays());
  }

  @Test
  void overlay_withAnUnreadableVersion_isRefused() {
    assertEquals(
        List.of("rulebook.yaml: needs a line such as version: \"2026.11.1\""),
        problems(Map.of("rulebook.yaml", "version: \"a b\"\n")));
  }
}
