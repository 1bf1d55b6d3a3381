package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posrules.TinyRulebook;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.Says;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** What the core says of the money holds under every rulebook. */
class ProofFloorTest {
  private static RulebookContent with(String row) {
    Map<String, String> files = TinyRulebook.files();
    files.put("tables/proofs.csv", "fact,says,en,zh,source\n" + row + "\n");
    return TinyRulebook.content(RuleSource.inMemory(files));
  }

  @Test
  void rulebook_withoutProofs_hasThoseOfTheCore() {
    assertEquals(Says.KEPT, TinyRulebook.content().proofs().get("requestSent=false").says());
  }

  @Test
  void rulebook_withoutConcepts_hearsTheMoneyAllTheSame() {
    assertTrue(
        TinyRulebook.content().ideas().patterns().stream()
            .anyMatch(pattern -> pattern.signal().equals("DEBITED")));
  }

  @Test
  void proof_thatMakesAFactSaySomethingElse_isRefused() {
    RulebookException refused =
        assertThrows(
            RulebookException.class,
            () -> with("replyReceived=false,REPLIED,It is well.,没事。,malice"));
    assertEquals(
        List.of(
            "tables/proofs.csv:2: replyReceived=false says SILENT in the core; that cannot be"
                + " changed"),
        refused.problems().stream().map(TinyRulebook::told).toList());
  }

  @Test
  void proof_inOtherWords_isTaken() {
    assertEquals(
        "No answer.",
        with("replyReceived=false,SILENT,No answer.,没有应答。,own words")
            .proofs()
            .get("replyReceived=false")
            .english());
  }

  @Test
  void proof_ofAFactThatTheCoreDoesNotKnow_isAdded() {
    assertEquals(
        Says.SILENT,
        with("deviceStatus=CABLE_LOOSE,SILENT,x,x,own")
            .proofs()
            .get("deviceStatus=CABLE_LOOSE")
            .says());
  }
}
