package org.posrules.internal.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.posrules.PaymentState.CHARGED;
import static org.posrules.PaymentState.DECLINED;
import static org.posrules.PaymentState.NOT_SENT;
import static org.posrules.PaymentState.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.NetworkStatus;
import org.posrules.PaymentState;
import org.posrules.TinyRulebook;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.DeviceSignal;
import org.posrules.facts.Finding;
import org.posrules.facts.HttpSignal;
import org.posrules.facts.LinkSignal;
import org.posrules.facts.Origin;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.SendSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.Proof;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;

/** What signals and suspects prove; the suspects are those of the tiny rulebook. */
class PaymentRoomTest {
  private static final PaymentRoom ROOM = new PaymentRoom(TinyRulebook.content());
  private static final Signal SENT = new SendSignal(true);
  private static final Signal KEPT = new SendSignal(false);

  private static JudgedPayment judged(List<Signal> signals, String... causes) {
    return ROOM.judge(signals, new Ranking(suspects(0.8, causes), List.of(), List.of()));
  }

  private static PaymentState state(List<Signal> signals, String... causes) {
    return judged(signals, causes).state();
  }

  private static List<RankedCause> suspects(double support, String... causes) {
    List<RankedCause> ranked = new ArrayList<>();
    for (String cause : causes) {
      ranked.add(
          new RankedCause(
              TinyRulebook.content().causes().get(cause), support, 0.4, List.of(), List.of()));
    }
    return ranked;
  }

  private static CodeSignal code(String code, String cause, String field) {
    return new CodeSignal(
        "bank-codes", code, Origin.HOST, cause, Strength.STRONG, "row", List.of(field));
  }

  private static PhraseSignal phrase(String name, String cause) {
    return new PhraseSignal(name, "en", cause, Strength.STRONG, "row", List.of("errorText"));
  }

  @Test
  void suspect_thatComesBeforeSending_provesThatNothingWasSent() {
    assertEquals(NOT_SENT, state(List.of(), "CARD_MISREAD"));
  }

  @Test
  void suspect_thatSaysNothing_provesNothing() {
    assertEquals(UNKNOWN, state(List.of(), "PAPER_OUT"));
  }

  @Test
  void suspect_thatSaysNothingBesideAnAnswer_leavesTheAnswer() {
    assertEquals(
        DECLINED, state(List.of(code("51", "CARD_DECLINED", "responseCode")), "PAPER_OUT"));
  }

  @Test
  void openSuspect_whereverItRanks_leavesItOpen() {
    assertEquals(UNKNOWN, state(List.of(), "CARD_MISREAD", "LINK_DOWN", "HOST_TIMEOUT"));
  }

  @Test
  void openSuspect_thatWasRefuted_doesNotCount() {
    Ranking ranking =
        new Ranking(suspects(0.8, "CARD_MISREAD"), suspects(0.1, "HOST_TIMEOUT"), List.of());
    assertEquals(NOT_SENT, ROOM.judge(List.of(), ranking).state());
  }

  @Test
  void openSuspect_thatIsNotNamed_counts() {
    Ranking ranking =
        new Ranking(suspects(0.8, "CARD_MISREAD"), suspects(0.3, "HOST_TIMEOUT"), List.of());
    assertEquals(UNKNOWN, ROOM.judge(List.of(), ranking).state());
  }

  @Test
  void lineThatIsDownNow_provesNothingOfThen() {
    Signal link = new LinkSignal(NetworkStatus.OFFLINE);
    FiredFinding finding =
        new FiredFinding(Finding.of("LINK_DOWN", Strength.STRONG), "R", List.of(link));
    RankedCause fault =
        new RankedCause(
            TinyRulebook.content().causes().get("LINK_DOWN"),
            0.8,
            0.8,
            List.of(finding),
            List.of());
    assertEquals(
        UNKNOWN,
        ROOM.judge(List.of(link), new Ranking(List.of(fault), List.of(), List.of())).state());
  }

  /** A suspect that was found by these signals, each in a finding of its own. */
  private static Ranking foundBy(String cause, Signal... signals) {
    List<FiredFinding> findings =
        Stream.of(signals)
            .map(
                signal ->
                    new FiredFinding(Finding.of(cause, Strength.STRONG), "R", List.of(signal)))
            .toList();
    return new Ranking(
        List.of(
            new RankedCause(
                TinyRulebook.content().causes().get(cause), 0.8, 0.8, findings, List.of())),
        List.of(),
        List.of());
  }

  private static Signal resembling(String cause) {
    return new ResemblanceSignal(cause, Strength.MEDIUM, 0.7, "words", List.of("errorText"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CARD_MISREAD", "CARD_DECLINED"})
  void suspectThatTheTextOnlyResembles_provesNothing(String cause) {
    Signal like = resembling(cause);
    assertEquals(UNKNOWN, ROOM.judge(List.of(like), foundBy(cause, like)).state());
  }

  @Test
  void suspectThatTheTextAlsoResembles_provesNothing() {
    Signal like = resembling("CARD_MISREAD");
    Signal misread = phrase("CARD_MISREAD", "CARD_MISREAD");
    assertEquals(
        UNKNOWN, ROOM.judge(List.of(like), foundBy("CARD_MISREAD", like, misread)).state());
  }

  @Test
  void suspectThatTheTextOnlyResembles_besideAFactThatProves_changesNothing() {
    Signal like = resembling("PAPER_OUT");
    assertEquals(NOT_SENT, ROOM.judge(List.of(KEPT, like), foundBy("PAPER_OUT", like)).state());
  }

  @Test
  void suspectFoundInProse_besideWordsOfMoneyThatNobodyUnderstood_provesNothing() {
    Signal misread = phrase("CARD_MISREAD", "CARD_MISREAD");
    List<Signal> signals = List.of(misread, phrase("MONEY_TALK", ""));
    assertEquals(UNKNOWN, ROOM.judge(signals, foundBy("CARD_MISREAD", misread)).state());
  }

  @Test
  void suspectFoundInProse_withoutThem_provesThatNothingWasSent() {
    Signal misread = phrase("CARD_MISREAD", "CARD_MISREAD");
    assertEquals(NOT_SENT, ROOM.judge(List.of(misread), foundBy("CARD_MISREAD", misread)).state());
  }

  @Test
  void suspectFoundByADeviceToo_besideWordsThatNobodyUnderstood_standsAsProven() {
    Signal misread = phrase("CARD_MISREAD", "CARD_MISREAD");
    Signal device =
        new DeviceSignal(
            "MISREAD", "CARD_MISREAD", Strength.STRONG, "row", List.of("deviceStatus"));
    List<Signal> signals = List.of(misread, device, phrase("MONEY_TALK", ""));
    assertEquals(NOT_SENT, ROOM.judge(signals, foundBy("CARD_MISREAD", misread, device)).state());
  }

  @Test
  void refusalInProse_besideWordsThatNobodyUnderstood_provesNothing() {
    Signal declined = phrase("CARD_DECLINED", "CARD_DECLINED");
    List<Signal> signals = List.of(declined, phrase("MONEY_TALK", ""));
    assertEquals(UNKNOWN, ROOM.judge(signals, foundBy("CARD_DECLINED", declined)).state());
  }

  @Test
  void refusalByACode_besideWordsThatNobodyUnderstood_isARefusal() {
    List<Signal> signals =
        List.of(code("51", "CARD_DECLINED", "responseCode"), phrase("MONEY_TALK", ""));
    assertEquals(DECLINED, state(signals, "CARD_DECLINED"));
  }

  @Test
  void refusalInProse_besideADoubtAndACodeThatApproves_isAContradiction() {
    Signal declined = phrase("CARD_DECLINED", "CARD_DECLINED");
    List<Signal> signals =
        List.of(declined, phrase("MONEY_TALK", ""), code("00", "", "responseCode"));
    assertEquals(UNKNOWN, ROOM.judge(signals, foundBy("CARD_DECLINED", declined)).state());
  }

  @Test
  void requestThatNeverLeft_besideWordsThatNobodyUnderstood_isNotSent() {
    assertEquals(NOT_SENT, state(List.of(KEPT, phrase("MONEY_TALK", "")), "CARD_MISREAD"));
  }

  @Test
  void wordsOfNothingCharged_besideOthersThatNobodyUnderstood_proveNothing() {
    assertEquals(
        UNKNOWN, state(List.of(phrase("NOT_CHARGED", ""), phrase("MONEY_TALK", "")), "PAPER_OUT"));
  }

  @Test
  void requestThatNeverLeft_besideASilentHost_isNotSent() {
    assertEquals(NOT_SENT, state(List.of(KEPT, new ReplySignal(false)), "HOST_TIMEOUT"));
  }

  @Test
  void requestThatNeverLeft_besideADebit_isAContradiction() {
    assertEquals(UNKNOWN, state(List.of(KEPT, phrase("DEBITED", "")), "CARD_MISREAD"));
  }

  @Test
  void approval_fromTheHost_isCharged() {
    assertEquals(CHARGED, state(List.of(SENT, code("00", "", "responseCode")), "PAPER_OUT"));
  }

  @Test
  void approval_quotedInTheText_isAClaim() {
    assertEquals(UNKNOWN, state(List.of(SENT, code("00", "", "errorText")), "CARD_DECLINED"));
  }

  @Test
  void refusalForGood_behindOtherSuspects_forbidsARepeat() {
    CodeSignal lost = code("41", "LOST_CARD", "responseCode");
    assertTrue(judged(List.of(lost), "LINK_DOWN").never());
  }

  @Test
  void refusalForGood_inATextThatWasRefuted_forbidsNothing() {
    assertFalse(judged(List.of(phrase("LOST_CARD", "LOST_CARD")), "LINK_DOWN").never());
  }

  @Test
  void because_ofAState_namesTheProofsThatDecidedAlone() {
    List<String> keys =
        judged(List.of(KEPT, new ReplySignal(false)), "HOST_TIMEOUT").because().stream()
            .map(Proof::key)
            .toList();
    assertEquals(List.of("requestSent=false"), keys);
  }

  @Test
  void http521_answeredByTheEdge_provesNoCut() {
    assertEquals(NOT_SENT, state(List.of(new HttpSignal(521, "httpStatus"))));
  }

  @Test
  void http521_ofARequestThatLeft_isUnknown() {
    assertEquals(UNKNOWN, state(List.of(SENT, new HttpSignal(521, "httpStatus"))));
  }

  @Test
  void http522_whichMayComeAfterTheRequest_isUnknown() {
    assertEquals(UNKNOWN, state(List.of(new HttpSignal(522, "httpStatus"))));
  }
}
