package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.OpenRooms;
import org.posrules.RetryAdvice;

/**
 * Sentences that say that the money moved, or may have, beside each fault and each refusal, however
 * the two are joined and whichever comes first: none allows a repeat. And what is no such sentence
 * takes no repeat away.
 */
class MoneyBesideFaultsTest {
  private static final Set<RetryAdvice> REPEAT =
      EnumSet.of(RetryAdvice.RETRY_NOW, RetryAdvice.RETRY_LATER, RetryAdvice.RETRY_AFTER_FIX);

  /** Percent. */
  private static final int MOST_DOUBTED = 3;

  private static final List<NamedCsvRecord> WORDINGS = wordings();

  /** Signs, "and", "but"; in Chinese "then" too. */
  private static final Map<String, List<String>> JOINTS =
      Map.of(
          "en", List.of(". ", ", ", " and ", " but "),
          "zh", List.of("。", "，", "，但", "，然后"),
          "de", List.of(". ", ", ", " und ", " aber "),
          "es", List.of(". ", ", ", " y ", " pero "),
          "fr", List.of(". ", ", ", " et ", " mais "),
          "pt", List.of(". ", ", ", " e ", " mas "),
          "it", List.of(". ", ", ", " e ", " ma "));

  private static final OpenRooms ROOMS = BundledRulebook.rooms();

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "de", "es", "fr", "pt", "it"})
  void moneyThatMayHaveMoved_besideAFault_allowsNoRepeat(String language) {
    assertEquals(List.of(), repeated(pairs(language, "MOVED")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void whatTellsOfNoMoney_besideAFault_hardlyAsksForAnInquiry(String language) {
    List<String> pairs = pairs(language, "CALM").toList();
    long repeated = repeated(pairs.stream()).count();
    assertTrue((pairs.size() - repeated) * 100 <= (long) pairs.size() * MOST_DOUBTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void ordinaryRefusalsAndFaults_asksForNoInquiry(String language) {
    List<String> alone = said(language, "ALONE").toList();
    assertEquals(alone, repeated(alone.stream()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customer says it went through",
        "小票打印了成功",
        "her phone says paid",
        "她手机上显示已付款",
        "the sound box announced the payment",
        "云喇叭报了到账",
        "customer has proof of payment",
        "顾客出示了付款截图",
        "pending on her card",
        "她卡上有一笔待入账",
        "approval code on slip",
        "签购单上有授权码"
      })
  void claimOfAPayment_besideARefusalByCode_allowsNoRepeat(String text) {
    List<Diagnosis> repeated =
        Stream.of("51", "54", "91")
            .map(code -> text(text).responseCode(code).responseCodeScheme("iso8583-1987").build())
            .map(ROOMS::diagnose)
            .filter(MoneyBesideFaultsTest::isRepeatable)
            .toList();
    assertEquals(List.of(), repeated);
    assertFalse(isRepeatable(ROOMS.diagnose(text(text).httpStatus(429).build())), text);
  }

  /** A printer, a drawer and a loudspeaker are used once the bank has approved. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "printer not paired",
        "Bluetooth printer is not paired",
        "打印机蓝牙未配对",
        "打印机未配对，小票没打出来",
        "printer unpaired, the slip is missing",
        "Drucker nicht gekoppelt",
        "imprimante non appairée, ticket pas sorti",
        "cash drawer not paired",
        "钱箱未配对",
        "printer not found on COM3",
        "printer does not turn on",
        "打印机开不了机",
        "java.net.ConnectException: Connection refused (printer 192.0.2.20:9100)",
        "cannot connect to printer via Bluetooth",
        "打印机连接被拒绝",
        "printer driver not installed",
        "打印机驱动未安装",
        "customer display not connected",
        "客显未连接",
        "DNS lookup of mail server failed",
        "offline sale stored, online retry says expired card",
        "脱机交易已保存，联机重试提示卡过期",
        "yesterday's declined sale settled today",
        "取消按晚了，滴声之后才按的",
        "库存同步失败，找不到主机",
        "the terminal went off during the payment and does not turn on",
        "刷卡时机器突然黑屏，现在开不了机",
        "The terminal died while she was paying. It won't turn on."
      })
  void faultThatMayComeAfterAnApproval_allowsNoRepeat(String text) {
    assertFalse(isRepeatable(ROOMS.diagnose(text(text).build())), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the reader is not paired",
        "terminal does not turn on",
        "机器开不了机",
        "決済端末の電源が入らない",
        "mancata accensione del terminale",
        "Das Gerät lässt sich nicht einschalten"
      })
  void terminalThatIsNotReady_hasBegunNothing(String text) {
    assertTrue(isRepeatable(ROOMS.diagnose(text(text).build())), text);
  }

  @Test
  void groupOfWords_acrossAComma_isNone() {
    Diagnosis diagnosis =
        ROOMS.diagnose(text("Bank app shows the charge, terminal shows declined").build());
    assertTrue(diagnosis.faults().stream().noneMatch(fault -> fault.cause().equals("BATTERY_LOW")));
  }

  private static Stream<String> pairs(String language, String says) {
    List<String> faults = said(language, "FAULT").toList();
    return said(language, says)
        .flatMap(
            one ->
                faults.stream()
                    .flatMap(
                        fault ->
                            JOINTS.get(language).stream()
                                .flatMap(
                                    joint -> Stream.of(one + joint + fault, fault + joint + one))));
  }

  private static Stream<String> said(String language, String says) {
    return WORDINGS.stream()
        .filter(row -> row.getField("language").equals(language))
        .filter(row -> row.getField("says").equals(says))
        .map(row -> row.getField("text"));
  }

  private static Stream<String> repeated(Stream<String> texts) {
    return texts.parallel().filter(text -> isRepeatable(ROOMS.diagnose(text(text).build())));
  }

  private static boolean isRepeatable(Diagnosis diagnosis) {
    return diagnosis.payment().state().isRepeatable()
        || REPEAT.contains(diagnosis.retry().advice());
  }

  private static FailedTransaction.Builder text(String text) {
    return FailedTransaction.builder().errorText(text);
  }

  private static List<NamedCsvRecord> wordings() {
    try (Reader in =
            new InputStreamReader(
                MoneyBesideFaultsTest.class.getResourceAsStream("/money-beside-faults.csv"),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
