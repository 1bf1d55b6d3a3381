package org.posrules.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.posrules.NetworkStatus;
import org.posrules.TinyRulebook;
import org.posrules.facts.DeviceSignal;
import org.posrules.facts.Finding;
import org.posrules.facts.LinkSignal;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Remedy;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.SendSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.facts.Suspect;
import org.posrules.internal.authoring.RuleCompiler;
import org.posrules.internal.rulebook.Families;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.FiredRemedy;

/** A session tells for each finding which rule made it of which facts, in a fixed order. */
class RuleSessionTest {
  private static final RuleBase RULES =
      RuleBase.of(RuleCompiler.compile(TinyRulebook.content().drl()), Families.NONE);
  private static final Signal SENT = new SendSignal(true);
  private static final Signal NO_REPLY = new ReplySignal(false);
  private static final Signal OFFLINE = new LinkSignal(NetworkStatus.OFFLINE);
  private static final Signal PHRASE =
      new PhraseSignal(
          "NO_RESPONSE", "en", "", Strength.MEDIUM, "en/no response", List.of("errorText"));
  private static final Signal CABLE =
      new DeviceSignal(
          "CABLE_LOOSE",
          "LINK_DOWN",
          Strength.STRONG,
          "device/CABLE_LOOSE",
          List.of("deviceStatus"));

  private static List<FiredFinding> findings(List<Signal> signals) {
    try (RuleSession session = RULES.open()) {
      return session.classify(signals);
    }
  }

  @Test
  void finding_ofTwoFacts_carriesItsRuleAndBoth() {
    assertEquals(
        List.of(
            new FiredFinding(
                Finding.of("HOST_TIMEOUT", Strength.STRONG), "TINY-001", List.of(SENT, NO_REPLY))),
        findings(List.of(NO_REPLY, SENT)));
  }

  @Test
  void finding_ofATableRow_carriesTheRow() {
    assertEquals(
        List.of(
            new FiredFinding(Finding.of("LINK_DOWN", Strength.STRONG), "TAB-001", List.of(CABLE))),
        findings(List.of(CABLE)));
  }

  @Test
  void row_thatNamesNoCause_isNoFinding() {
    assertEquals(List.of(), findings(List.of(PHRASE)));
  }

  @Test
  void finding_against_isToldAsSuch() {
    Signal online = new LinkSignal(NetworkStatus.ONLINE);
    assertEquals(
        List.of(
            new FiredFinding(
                Finding.against("LINK_DOWN", Strength.STRONG), "TINY-002", List.of(online))),
        findings(List.of(online)));
  }

  @Test
  void findings_ofShuffledSignals_areTheSame() {
    List<Signal> signals = new ArrayList<>(List.of(SENT, NO_REPLY, OFFLINE, PHRASE, CABLE));
    List<FiredFinding> expected = findings(signals);
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      Collections.shuffle(signals, random);
      assertEquals(expected, findings(signals));
    }
  }

  @Test
  void finding_ofAFamily_carriesTheRowThatBelongsToIt() {
    String drl =
        TinyRulebook.content()
            .drl()
            .get("tiny/tiny.drl")
            .replaceFirst("SendSignal.*", "RowOf( family == \"UNHEARD\" )");
    Families unheard =
        new Families(Map.of("UNHEARD", Set.of("NO_RESPONSE")), Map.of("RowOf", Set.of("UNHEARD")));
    RuleBase rules =
        RuleBase.of(RuleCompiler.compile(new TreeMap<>(Map.of("tiny/tiny.drl", drl))), unheard);
    try (RuleSession session = rules.open()) {
      assertEquals(
          List.of(
              new FiredFinding(
                  Finding.of("HOST_TIMEOUT", Strength.STRONG),
                  "TINY-001",
                  List.of(PHRASE, NO_REPLY))),
          session.classify(List.of(NO_REPLY, PHRASE)));
    }
  }

  @Test
  void remedy_ofASuspectAndAFact_carriesItsRule() {
    try (RuleSession session = RULES.open()) {
      session.classify(List.of(CABLE, OFFLINE));
      assertEquals(
          List.of(new FiredRemedy(Remedy.of("LINK_DOWN", "CHECK_CABLES", 0.95), "TINY-005")),
          session.remedies(List.of(new Suspect("LINK_DOWN", 1))));
    }
  }

  @Test
  void remedy_withoutItsSuspect_isNotGiven() {
    try (RuleSession session = RULES.open()) {
      session.classify(List.of(CABLE, OFFLINE));
      assertEquals(List.of(), session.remedies(List.of(new Suspect("HOST_BUSY", 1))));
    }
  }

  @Test
  void session_afterAnother_remembersNothing() {
    findings(List.of(SENT));
    assertEquals(List.of(), findings(List.of(NO_REPLY)));
  }

  @Test
  void session_closed_isOfNoMoreUse() {
    RuleSession session = RULES.open();
    session.close();
    assertThrows(IllegalStateException.class, () -> session.classify(List.of(SENT)));
  }

  @Test
  void rules_ofTheRulebook_areKnownByTheirIds() {
    assertEquals(
        List.of("TAB-001", "TINY-001", "TINY-002", "TINY-003", "TINY-004", "TINY-005"),
        List.copyOf(RULES.rules().keySet()));
  }
}
