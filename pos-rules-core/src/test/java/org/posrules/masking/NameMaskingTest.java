package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameMaskingTest {
  static Stream<String> names() {
    return MaskingCases.of(
        """
        姓名：张三 => 姓名：[name]
        姓名:欧阳娜娜，卡号 => 姓名:[name]，卡号
        姓名：张三余额不足 => 姓名：[name]余额不足
        姓名: 阿不都热合曼·买买提 => 姓名: [name]
        姓名不符 => 姓名不符
        持卡人先生陈大文 => 持卡人先生[name]
        持卡人先生取消交易 => 持卡人先生取消交易
        держатель карты: Анна Каренина => держатель карты: [name]
        держатель карты: отменил => держатель карты: отменил
        카드 소유자: 김철수 => 카드 소유자: [name]
        카드 소유자: 거절 => 카드 소유자: 거절
        tag 5F20: SMITH/JOHN => tag 5F20: [name]
        first_name=Grace last_name=Hopper => first_name=[name] last_name=[name]
        first name missing => first name missing
        持卡人张伟，卡号 => 持卡人[name]，卡号
        持卡人王小明余额不足 => 持卡人[name]余额不足
        姓名 欧阳小明。 => 姓名 [name]。
        户名 李 => 户名 李
        持卡人王府井大街 => 持卡人王府井大街
        持卡人拒绝签名 => 持卡人拒绝签名
        持卡人：已取消 => 持卡人：已取消
        name=John Smith; => name=[name];
        "name": "张伟" => "name": "[name]"
        name=main => name=main
        name=ANNA => name=[name]
        "name":"Anna","amount":5 => "name":"[name]","amount":5
        {"name":"Smith, John"} => {"name":"[name]"}
        rc=05 name=Anna amount=5 => rc=05 name=[name] amount=5
        failed name=Anna; => failed name=[name];
        <name>Anna</name> => <name>[name]</name>
        nombre=Ana => nombre=[name]
        お名前：田中太郎 => お名前：[name]
        user name: John Smith => user name: [name]
        name=VisaTerminal => name=VisaTerminal
        name=TIMEOUT => name=TIMEOUT
        name=Track => name=Track
        name=Al => name=[name]
        name=O'Brien => name=[name]
        name=Jane-Marie => name=[name]
        name=ID => name=ID
        name=Bluetooth => name=Bluetooth
        name=Terminal => name=Terminal
        name on the card: Jane Doe => name on the card: [name]
        name=Anna was here => name=Anna was here
        route name=ANNA => route name=ANNA
        host name=ANNA => host name=ANNA
        merchant name=ANNA => merchant name=ANNA
        file_name=John Smith => file_name=John Smith
        "device":{"name":"John Smith"} => "device":{"name":"John Smith"}
        <host><name>Anna</name> => <host><name>Anna</name>
        "payer":{"name":"Anna"} => "payer":{"name":"[name]"}
        {"name":"Surcharge","value":12} => {"name":"Surcharge","value":12}
        name=Visa Debit => name=Visa Debit
        name=John Smith2 => name=John Smith2
        name=J Smith => name=J Smith
        merchant name: Acme Trading => merchant name: Acme Trading
        holder=JOHN SMITH => holder=[name]
        cardholder John Smith declined => cardholder [name] declined
        Cardholder: CANCELLED => Cardholder: CANCELLED
        EL TITULAR CANCELÓ LA AUTENTICACIÓN => EL TITULAR CANCELÓ LA AUTENTICACIÓN
        TITULAR JUAN PEREZ RECHAZADO => TITULAR [name] RECHAZADO
        Cardholder: Card Removed => Cardholder: Card Removed
        Cardholder: Smith Jones Declined => Cardholder: [name] Declined
        Cardholder verification failed => Cardholder verification failed
        持卡人姓名：不符 => 持卡人姓名：不符
        持卡人姓名是否一致 => 持卡人姓名是否一致
        姓名:王 => 姓名:王
        姓名:张三丰的卡 => 姓名:[name]的卡
        cardholder name: JOHN Smith => cardholder name: [name] Smith
        cardholder name: John smith => cardholder name: [name] smith
        cardholder name: John SMITH => cardholder name: [name] SMITH
        cardholder name: A B => cardholder name: [name]
        cardholder name: ANNA B C D E => cardholder name: [name] E
        cardholder name: 'ab' x => cardholder name: '[name]' x
        cardholder name: Anna. Next => cardholder name: [name]
        cardholder name: ANNA/ 5 => cardholder name: [name]/ 5
        姓名:张三. => 姓名:[name].
        姓名:阿卜·阿卜·阿卜·阿卜·阿卜·阿卜·阿卜·阿卜·阿卜·阿卜·阿卜·阿卜·阿卜·阿卜·阿卜·都 => 姓名:[name]卜·阿卜·都
        cardholder name: JOHN SMITH declined => cardholder name: [name] declined
        name on card: John Q. Public. => name on card: [name].
        Cardholder: J. SMITH; => Cardholder: [name];
        NAME ON CARD=SMITH/JOHN A MR 05 => NAME ON CARD=[name] 05
        holderName="Müller, Hans"; => holderName="[name]";
        card holder: van der berg junior x => card holder: [name] x
        cardholder name: O'Neill-Smith => cardholder name: [name]
        cardholder name: invalid => cardholder name: invalid
        name=ANNA declined => name=[name] declined
        name=ANNA card expired, 05 => name=[name] card expired, 05
        name=anna => name=[name]
        name=main => name=main
        name=worker stopped => name=worker stopped
        cardholder maria garcia declined => cardholder [name] declined
        cardholder entry declined => cardholder entry declined
        이름: 김철수 => 이름: [name]
        이름 박지영님 카드 => 이름 [name]님 카드
        이름은 이민호 => 이름은 [name]
        이름 조회중 => 이름 조회중
        이름 오류 => 이름 오류
        고객 이름: 이영희 => 고객 이름: [name]
        ชื่อ: สมชาย ใจดี => ชื่อ: [name]
        ชื่อไม่ถูกต้อง => ชื่อไม่ถูกต้อง
        tên: Nguyễn Văn An => tên: [name]
        nazwisko: Kowalski => nazwisko: [name]
        nazwisko: brak => nazwisko: brak
        nom de famille: Dupont => nom de famille: [name]
        客户 王小明 余额不足 => 客户 [name] 余额不足
        客户 马上付款 => 客户 马上付款
        name=<masked> => name=<masked>
        cardholder name: 12 => cardholder name: 12
        cardholder name JOHN => cardholder name [name]
        KAARTHOUDER DE KAART GESTOLEN => KAARTHOUDER DE KAART GESTOLEN
        KARTENINHABER KARTE GESTOHLEN => KARTENINHABER KARTE GESTOHLEN
        KARTENINHABER HAT ABGEBROCHEN => KARTENINHABER HAT ABGEBROCHEN
        KAARTHOUDER DE VRIES => KAARTHOUDER [name]
        cardholder name: MARIA CARTA => cardholder name: [name]
        """);
  }

  @ParameterizedTest
  @MethodSource("names")
  void mask_textWithName_removesIt(String line) {
    MaskingCases.check(line);
  }

  @Test
  void mask_veryLongName_isCutToWhatANameCanBe() {
    String quoted = "cardholder name: \"" + "Jo ".repeat(20) + "\"";

    assertEquals("姓名:[name]卜·阿卜·都", Masking.mask("姓名:" + "阿卜·".repeat(15) + "都").text());
    assertEquals(
        "cardholder name: \"[name] " + "Jo ".repeat(16) + "\"", Masking.mask(quoted).text());
  }
}
