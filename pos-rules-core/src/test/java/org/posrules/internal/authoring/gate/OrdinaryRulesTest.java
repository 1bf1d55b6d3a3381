package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.posrules.DiagnosticEngine;
import org.posrules.Evidence;
import org.posrules.FailedTransaction;
import org.posrules.rulebook.RuleSource;

/**
 * What authors write from day to day passes: each fact, each way of asking it, alone and joined.
 */
class OrdinaryRulesTest {
  private static final List<String> CONDITIONS =
      List.of(
          "AttemptSignal( repeated == true )",
          "AttemptSignal( number >= 3 )",
          "CodeOf( family == \"CODE_OF_A_LIMIT\" )",
          "CodeOf( family == \"CODE_OF_A_LIMIT\", origin == Origin.HOST )",
          "CodeOf( family == \"CODE_OF_A_LIMIT\", signal.code == \"61\" )",
          "CodeSignal( code == \"05\" )",
          "CodeSignal( scheme == \"iso8583-1987\", code in ( \"05\", \"51\" ) )",
          "CodeSignal( scheme == \"http\", code >= \"500\" )",
          "CodeSignal( cause == \"CARD_DECLINED\", strength == Strength.STRONG )",
          "CodeSignal( ofAnAnswer == true, cause != \"\" )",
          "CodeSignal( received == true, origin != Origin.CHIP )",
          "CodeSignal( facts contains \"responseCode\" )",
          "CodeSignal( code.startsWith( \"9\" ), code.length() == 2 )",
          "CryptogramSignal( decision == Decision.AAC )",
          "CryptogramSignal( decision != Decision.TC )",
          "CryptogramSignal( decision in ( Decision.AAC, Decision.ARQC ) )",
          "DeviceOf( family == \"PRINTER_TROUBLE\" )",
          "DeviceSignal( word == \"PAPER_OUT\" )",
          "DeviceSignal( word in ( \"PAPER_OUT\", \"PAPER_JAM\" ), strength != Strength.WEAK )",
          "DeviceSignal( cause == \"PRINTER_OUT_OF_PAPER\" )",
          "EmvOf( family == \"CHIP_SAYS_NO_PIN\" )",
          "EmvSignal( scheme == \"emv-tvr\", code == \"B1b4\" )",
          "EmvSignal( cause == \"PIN_TRIES_EXCEEDED\" || cause == \"PIN_NOT_ENTERED\" )",
          "EntrySignal( mode == EntryMode.CHIP )",
          "EntrySignal( mode in ( EntryMode.MAGSTRIPE, EntryMode.MANUAL ) )",
          "EntrySignal( mode == EntryMode.QR || == EntryMode.CONTACTLESS )",
          "ExpirySignal( expired == true )",
          "ExpirySignal( !expired )",
          "HistoryOf( family == \"ANSWER_LOST\" )",
          "HistoryOf( family == \"ANSWER_LOST\", common == Dimension.TERMINAL, within == Window.HOUR, cards > 2 )",
          "HistorySignal( cause == \"HOST_TIMEOUT\", incidents >= 3 )",
          "HistorySignal( incidents > 2, cards < 2 )",
          "HistorySignal( $seen : incidents, cards < $seen )",
          "HistorySignal( incidents * 2 > cards + 1 )",
          "HistorySignal( cards >= 2 && cards <= 9 || incidents == 20 )",
          "HttpSignal( status == 409 )",
          "HttpSignal( status >= 500, status < 504 )",
          "HttpSignal( status in ( 408, 504 ) )",
          "HttpSignal( status not in ( 200, 201 ) )",
          "HttpSignal( serverError == true || timedOut == true )",
          "HttpSignal( nodeFailed(), !success() )",
          "HttpSignal( field == \"httpStatus\" )",
          "InquirySignal( outcome == InquiryOutcome.NOT_FOUND )",
          "InquirySignal( outcome != InquiryOutcome.APPROVED )",
          "LimitSignal( limit == Limit.DAILY, over == true )",
          "LimitSignal( over )",
          "LinkSignal( status == NetworkStatus.OFFLINE )",
          "LinkSignal( sound == false )",
          "LocalAddressSignal()",
          "ModelSignal( name == \"A920\" )",
          "ModelSignal( name str[startsWith] \"A9\" )",
          "ModelSignal( name str[endsWith] \"20\", name str[length] 4 )",
          "ModelSignal( name.toLowerCase().contains( \"lane\" ) )",
          "ModelSignal( name.equalsIgnoreCase( \"p400\" ) )",
          "PhraseOf( family == \"SAYS_ONLY_FAILED\" )",
          "PhraseOf( family == \"SAYS_ONLY_FAILED\", strength == Strength.MEDIUM )",
          "PhraseOf( family == \"SAYS_ONLY_FAILED\", signal.words contains \"again\" )",
          "PhraseSignal( name == \"TIMEOUT_VAGUE\" )",
          "PhraseSignal( name in ( \"TIMEOUT_VAGUE\", \"HOST_TIMEOUT\" ) )",
          "PhraseSignal( name != \"TIMEOUT_VAGUE\", language == \"zh\" )",
          "PhraseSignal( words contains \"no response\" )",
          "PhraseSignal( words not contains \"approved\", cause == \"\" )",
          "PhraseSignal( ( name == \"HOST_TIMEOUT\" && language == \"en\" ) || words == \"b\" )",
          "OutageSignal( of == Dimension.ACQUIRER, minutes < 60, terminals >= 2 )",
          "ProgramSignal( field == \"errorText\" )",
          "ReceivedSignal( field == \"errorText\", understood == false )",
          "ReceivedSignal( unheard < 3, untold == 0, asks == false )",
          "RegistrationSignal( of == Registrant.MERCHANT, registered == false )",
          "ReplySignal( received == true )",
          "ResemblanceSignal( likelihood > 0.5 )",
          "ResemblanceSignal( cause == \"HOST_TIMEOUT\", likelihood >= 0.25 )",
          "Row( cause == \"CARD_DECLINED\" )",
          "Row( cause != \"\", strength != Strength.WEAK )",
          "Row( cause.startsWith( \"CARD_\" ) )",
          "Row( strength.compareTo( Strength.WEAK ) > 0 )",
          "RowOf( family == \"CALLED_A_DUPLICATE\" )",
          "RowOf( family == \"CALLED_A_DUPLICATE\", cause == \"CARD_DECLINED\" )",
          "RhythmSignal( cause == \"HOST_TIMEOUT\", minutes >= 55 )",
          "SendSignal( sent == true )",
          "SendSignal( sent )",
          "Signal( facts contains \"errorText\" )",
          "SuccessSignal( minutes <= 10 )",
          "Suspect( cause == \"HOST_TIMEOUT\" )",
          "Suspect( cause == \"HOST_TIMEOUT\", rank <= 2 )",
          "TypeSignal( type == TransactionType.REFUND )",
          "TypeSignal( type == TransactionType.SALE || == TransactionType.SETTLEMENT )",
          "VersionSignal( of == Software.FIRMWARE, inLine( \"1.4\" ) == true )",
          "VersionSignal( of == Software.APPLICATION, version == \"2.0.1\" )",
          "VersionSignal( inLine( \"1.4\" ), of == Software.APPLICATION )",
          "WaitSignal( length == Wait.LONG )",
          "WaitSignal( length != Wait.SHORT )");

  private static final List<String> JOINED =
      List.of(
          "SendSignal( sent == true )\n    not ReplySignal( received == true )",
          "SendSignal( sent == true )\n    exists PhraseSignal( name == \"TIMEOUT_VAGUE\" )",
          "exists ReplySignal()\n    exists SendSignal()\n    LinkSignal()",
          "CodeSignal( $code : code, scheme == \"emv-tvr\" )\n    EmvSignal( code == $code )",
          "$a : CodeSignal( code == \"05\" )\n    CodeSignal( this != $a, scheme == $a.scheme )",
          "AttemptSignal( $n : number )\n    HistorySignal( incidents > $n )",
          "Row( $c : cause, cause != \"\" )\n    not Suspect( cause == $c )",
          "EntrySignal( mode == EntryMode.CHIP )\n    TypeSignal( type == TransactionType.SALE )\n"
              + "    WaitSignal( length == Wait.LONG )\n    SendSignal( sent )\n"
              + "    ReplySignal( received == false )",
          "SendSignal()\n"
              + "    not CodeSignal( cause == \"%s\" )\n"
                  .repeat(12)
                  .formatted(
                      "CARD_DECLINED",
                      "CARD_EXPIRED",
                      "DO_NOT_HONOUR",
                      "BASE_BUSY",
                      "HOST_TIMEOUT",
                      "HOST_UNAVAILABLE",
                      "HOST_UNREACHABLE",
                      "INSUFFICIENT_FUNDS",
                      "INVALID_CARD_NUMBER",
                      "PICK_UP_CARD",
                      "PRINTER_OUT_OF_PAPER",
                      "TRANSACTION_NOT_PERMITTED"));

  private static final List<String> BOUND =
      List.of(
          "$row : Row( cause != \"\" )",
          "insert( Finding.of( $row ) );",
          "$like : ResemblanceSignal()",
          "insert( Finding.of( $like.cause(), $like.strength() ) );",
          "$of : RowOf( family == \"CARD_NOT_READ\" )",
          "insert( Finding.against( $of.cause(), Strength.MEDIUM ) );",
          "Suspect( cause == \"HOST_TIMEOUT\" )",
          "insert( Remedy.of( \"HOST_TIMEOUT\", \"ADD_FUNDS\", 0.45 ) );");

  /** Harmless, but said in a way that the readers of rules do not take: two halves of each. */
  private static final List<String> UNUSUAL =
      List.of(
          "SendSignal( sent )\n    not( ReplySignal( received ) and HttpSignal( success ) )",
          Rules.FINDING,
          "( SendSignal( sent == false ) or LinkSignal( sound == false ) )\n    WaitSignal()",
          Rules.FINDING,
          "PhraseSignal( $cause : cause, name == \"A\" )",
          "insert( Finding.of( $cause, Strength.WEAK ) );",
          "SendSignal( sent )",
          "insert( Finding.of( \"A\", Strength.WEAK ) );\n"
              + "    insert( Finding.against( \"B\", Strength.STRONG ) );");

  private static List<String> pairs(List<String> halves) {
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < halves.size(); i += 2) {
      rules.add(Rules.rule(rules.size(), halves.get(i), halves.get(i + 1)));
    }
    return rules;
  }

  private static List<String> rules() {
    List<String> whens = new ArrayList<>(CONDITIONS);
    whens.addAll(JOINED);
    List<String> halves = new ArrayList<>();
    whens.forEach(when -> halves.addAll(List.of(when, Rules.FINDING)));
    halves.addAll(BOUND);
    return pairs(halves);
  }

  @Test
  void rules_areAHundredAndMore() {
    assertTrue(rules().size() >= 100, () -> rules().size() + " rules");
  }

  /** Read, compiled in a process of its own, looked through, loaded and run. */
  @Test
  void rules_thatAskFactsAndConclude_speakOverTheBundledOnes() {
    RuleSource own = RuleSource.inMemory(OwnFolder.cased(Rules.ofAnAuthor(rules())));
    DiagnosticEngine engine =
        DiagnosticEngine.builder().rules(RuleSource.layered(RuleSource.bundled(), own)).build();
    Set<String> spoke =
        engine.diagnose(FailedTransaction.builder().requestSent(true).build()).faults().stream()
            .flatMap(fault -> fault.evidence().stream())
            .map(Evidence::rule)
            .collect(Collectors.toSet());
    String sent = "LOC-%03d".formatted(CONDITIONS.indexOf("SendSignal( sent )"));
    assertTrue(spoke.contains(sent), spoke::toString);
  }

  @Test
  void rules_inAnUnusualForm_passTheGateAllTheSame() {
    assertDoesNotThrow(() -> Gate.compile(Rules.files(pairs(UNUSUAL))));
  }
}
