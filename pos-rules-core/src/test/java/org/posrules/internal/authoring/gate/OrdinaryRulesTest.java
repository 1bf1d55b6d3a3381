package org.posrules.internal.authoring.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.posrules.internal.authoring.RuleCompiler;

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
          "CodeSignal( scheme == \"ISO8583-1987\", code in ( \"05\", \"51\" ) )",
          "CodeSignal( scheme == \"http\", code >= \"500\" )",
          "CodeSignal( cause == \"CARD_DECLINED\", strength == Strength.STRONG )",
          "CodeSignal( ofAnAnswer == true, cause != \"\" )",
          "CodeSignal( received == true, origin != Origin.CHIP )",
          "CodeSignal( facts contains \"responseCode\" )",
          "CodeSignal( code.startsWith( \"9\" ), code.length() == 2 )",
          "CryptogramSignal( decision == Decision.AAC )",
          "CryptogramSignal( decision != Decision.TC )",
          "CryptogramSignal( decision in ( Decision.AAC, Decision.ARQC ) )",
          "DeviceOf( family == \"PRINTER\" )",
          "DeviceSignal( word == \"PAPER_OUT\" )",
          "DeviceSignal( word in ( \"PAPER_OUT\", \"PAPER_JAM\" ), strength != Strength.WEAK )",
          "DeviceSignal( cause == \"PRINTER_OUT_OF_PAPER\" )",
          "EmvOf( family == \"CVM_FAILED\" )",
          "EmvSignal( scheme == \"TVR\", code == \"3.8\" )",
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
          "PhraseSignal( ( name == \"A\" && language == \"en\" ) || words == \"b\" )",
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
          "SendSignal( sent )\n    not( ReplySignal( received ) and HttpSignal( success ) )",
          "( SendSignal( sent == false ) or LinkSignal( sound == false ) )\n    WaitSignal()",
          "CodeSignal( $code : code, scheme == \"TVR\" )\n    EmvSignal( code == $code )",
          "$a : CodeSignal( code == \"05\" )\n    CodeSignal( this != $a, scheme == $a.scheme )",
          "AttemptSignal( $n : number )\n    HistorySignal( incidents > $n )",
          "Row( $c : cause, cause != \"\" )\n    not Suspect( cause == $c )",
          "EntrySignal( mode == EntryMode.CHIP )\n    TypeSignal( type == TransactionType.SALE )\n"
              + "    WaitSignal( length == Wait.LONG )\n    SendSignal( sent )\n"
              + "    ReplySignal( received == false )",
          "SendSignal()\n"
              + "    not CodeSignal( cause == \"%s\" )\n"
                  .repeat(12)
                  .formatted("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"));

  private static final List<String> BOUND =
      List.of(
          "$row : Row( cause != \"\" )",
          "insert( Finding.of( $row ) );",
          "$like : ResemblanceSignal()",
          "insert( Finding.of( $like.cause(), $like.strength() ) );",
          "$of : RowOf( family == \"X\" )",
          "insert( Finding.against( $of.cause(), Strength.MEDIUM ) );",
          "PhraseSignal( $cause : cause, name == \"A\" )",
          "insert( Finding.of( $cause, Strength.WEAK ) );",
          "Suspect( cause == \"HOST_TIMEOUT\" )",
          "insert( Remedy.of( \"HOST_TIMEOUT\", \"INQUIRE\", 0.45 ) );",
          "SendSignal( sent )",
          "insert( Finding.of( \"A\", Strength.WEAK ) );\n"
              + "    insert( Finding.against( \"B\", Strength.STRONG ) );");

  private static SortedMap<String, String> files() {
    List<String> rules = new ArrayList<>();
    for (String condition : CONDITIONS) {
      rules.add(Rules.rule(rules.size(), condition, Rules.FINDING));
    }
    for (String condition : JOINED) {
      rules.add(Rules.rule(rules.size(), condition, Rules.FINDING));
    }
    for (int i = 0; i < BOUND.size(); i += 2) {
      rules.add(Rules.rule(rules.size(), BOUND.get(i), BOUND.get(i + 1)));
    }
    return Rules.files(rules);
  }

  @Test
  void rules_areAHundredAndMore() {
    assertTrue(files().size() >= 100, () -> files().size() + " rules");
  }

  @Test
  void rules_thatAskFactsAndConclude_passTheGate() {
    SortedMap<String, String> files = files();
    assertTrue(DrlLimits.problems(files).isEmpty(), () -> DrlLimits.problems(files).toString());
    assertDoesNotThrow(() -> Gate.check(RuleCompiler.compile(files), files));
  }
}
