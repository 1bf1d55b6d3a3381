package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalMaskingTest {

  static Stream<String> identityNumbers() {
    return MaskingCases.of(
        """
        11010519491231002X => [id]
        310105200102030048 => [id]
        SSN 078-05-1-120 => SSN 078-05-1-120
        x 110105194913310021 => x 110105194913310021
        x 110105194900310049 => x 110105194900310049
        x 110105194912000021 => x 110105194912000021
        x 110105194912320025 => x 110105194912320025
        x 110105184912310020 => x 110105184912310020
        x 100105194912310028 => x 100105194912310028
        160105194912310029 => 160105194912310029
        910105194912310029 => 910105194912310029
        31010520010203005x => 31010520010203005x
        身份证号11010519491231001x => 身份证号[id]
        身份证号:110105491231002a => 身份证号:[id]
        SSN 078-051-120 => SSN 078-051-120
        SSN 07-8051120 => SSN 07-8051120
        AT61 1904 3002 3457 3201 ok => [iban] ok
        DE89 3704  0044 0532 0130 00 => DE89 3704  0044 0532 0130 00
        110105 19491231 002x => [id]
        身份证号110105194912310020 => 身份证号[id]
        号码 110105194912310020 有误 => 号码 110105194912310020 有误
        号码 440304199001010016 有误 => 号码 440304199001010016 有误
        身份证号:110105491231002 => 身份证号:[id]
        110105491231002 => 110105491231002
        订单号11010519491231002X => 订单号[id]
        订单号310105201502030040 => 订单号310105201502030040
        a11010519491231002X => a11010519491231002X
        SSN 078-05-1120 => SSN [id]
        CPF: 123.456.789-09 => CPF: [id]
        aadhaar 1234 5678 9012 91 => aadhaar [id] 91
        NI number AB 12 34 56 C => NI number [id]
        passport no. G12345678 expired => passport no. [id] expired
        passport reader error 1001 => passport reader error 1001
        id number 1234 => id number 1234
        national id 1111111111111111111111111 => national id 1111111111111111111111111
        编号 11010519491231002X => 编号 [id]
        openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o => openid=[id]
        buyer_user_id: 2088102122524333 => buyer_user_id: [id]
        openid missing => openid missing
        openid is required0 => openid is required0
        ssn: 078051120 => ssn: [id]
        SIN 046 454 286 => SIN [id]
        SIN 046-454-286 => SIN [id]
        SIN 046 454 287 => SIN 046 454 287
        sin respuesta del host 046454286 => sin respuesta del host 046454286
        order 046 454 286 => order 046 454 286
        078-05-1120 => [id]
        000-05-1120 => 000-05-1120
        666-05-1120 => 666-05-1120
        900-05-1120 => 900-05-1120
        899-99-9999 => [id]
        078-00-1120 => 078-00-1120
        078-05-0000 => 078-05-0000
        order 078-05-1120 => order 078-05-1120
        078-05-11201 => 078-05-11201
        1-078-05-1120 => 1-078-05-1120
        078-05-1120-1 => 078-05-1120-1
        a078-05-1120 => a078-05-1120
        078-05-1120. => [id].
        cliente 123.456.789-09 ok => cliente [id] ok
        123.456.789-08 => 123.456.789-08
        123.456.789-19 => 123.456.789-19
        123.456.789/09 => 123.456.789/09
        11.222.333/0001-81 => [id]
        11.222.333/0001-82 => 11.222.333/0001-82
        11.222.333/0001-91 => 11.222.333/0001-91
        111 222 310 105 199 001 010 016 333 => 111 222 310 105 199 001 010 016 333
        SSN 0780-5-1120 => SSN 0780-5-1120
        SSN 0780511201 => SSN 0780511201
        身份證 A123456789 => 身份證 [id]
        паспорт 4509 123456 => паспорт [id]
        паспорт 4509 12345 => паспорт 4509 12345
        PAN card ABCDE1234F => PAN card [id]
        PAN: ABCDE1234 => PAN: ABCDE1234
        PAN: ABCD11234F => PAN: ABCD11234F
        RFC GOMC800101AB1 => RFC [id]
        RFC 3986 => RFC 3986
        acct 000123456789 => acct [account]
        账户：1234567890123 => 账户：[account]
        account 20261120143000 => account 20261120143000
        account 20261320143000 => account [account]
        RIB 30006 00001 12345678901 89 => RIB [account]
        cuenta 2100 0418 45 0200051332 => cuenta [account]
        cuenta 2100 0418 45 020005133 => cuenta 2100 0418 45 020005133
        conta corrente 12345-6 => conta corrente [account]
        IBAN DE89 3704 0044 0532 0130 00 ok => IBAN [iban] ok
        GB82WEST12345698765432 => [iban]
        GB83WEST12345698765432 => GB83WEST12345698765432
        GB82WEST1234569876543 => GB82WEST1234569876543
        XX82WEST12345698765432 => XX82WEST12345698765432
        """);
  }

  static Stream<String> contacts() {
    return MaskingCases.of(
        """
        手机号13800138000 => 手机号[phone]
        call 415-555-2671 back => call [phone] back
        (415) 555-2671 => [phone]
        (415)555-2671 => [phone]
        1-415-555-2671 => [phone]
        090-1234-5678 => [phone]
        86-139-1234-5678 => [phone]
        85-139-1234-5678 => 85-139-1234-5678
        115-555-2671 => 115-555-2671
        415-155-2671 => 415-155-2671
        03-1234-5678に電話 => [phone]に電話
        01-1234-5678 => 01-1234-5678
        тел. 8-916-123-45-67 => тел. [phone]
        тел. 8-800-123-45-67 => тел. 8-800-123-45-67
        tel 8 (800) 123-45-67 => tel 8 (800) 123-45-67
        390-1234-5678 => 390-1234-5678
        order 415-555-2671 => order 415-555-2671
        x415-555-2671 => x415-555-2671
        1-800-555-2671 => 1-800-555-2671
        (41) 555-2671 => (41) 555-2671
        13800138000未登记 => [phone]未登记
        138 0013 8000 => [phone]
        138-0013-8000 => [phone]
        86 13800138000 => [phone]
        008613800138000 => [phone]
        +8613800138000 => [phone]
        +49 151 1234 5679 => [phone]
        phone +1 (415) 555-2671 => phone [phone]
        电话：010-12345678 95588 => 电话：[phone] 95588
        tel. 0571-88888888 => tel. [phone]
        订单号13800138000 => 订单号13800138000
        12800138000 => 12800138000
        1380-0138-000 => 1380-0138-000
        phone 1234567 => phone [phone]
        +4915112345 => [phone]
        +491511234567890 => [phone]
        phone 123456789012345 => phone [phone]
        13900138000 x => [phone] x
        8613800138000 => [phone]
        phone (021) 555-1234 => phone ([phone]
        phone 021--555-1234 => phone [phone]
        phone 123456 => phone 123456
        +491511234 => +491511234
        +4915112345678901 => +4915112345678901
        phone 1234567x => phone 1234567x
        phone 955881234 => phone 955881234
        phone 8005551234 => phone 8005551234
        phone 021---555 => phone 021---555
        x8613800138000 => x8613800138000
        87 13800138000 => 87 [phone]
        2026-11-20 14:30:00 13800138000 => 2026-11-20 14:30:00 [phone]
        1,13800138000,8613900139000 => 1,[phone],[phone]
        87-13800138000 => 87-13800138000
        138 001 38000 => 138 001 38000
        138 0013 80 00 => 138 0013 80 00
        phone 0800-555-0199 => phone 0800-555-0199
        138,0013,8000 => 138,0013,8000
        x13800138000 => x13800138000
        电话 12345 => 电话 12345
        客服电话 400-820-8888 => 客服电话 400-820-8888
        phone 1-800-555-0199 => phone 1-800-555-0199
        +123456789 => +123456789
        1+49151123456789 => 1+49151123456789
        邮箱zhangsan@example.com。 => 邮箱[e-mail]。
        a.b+c@x.co.uk failed => [e-mail] failed
        a%40b.com => [e-mail]
        react@18.2.0 => react@18.2.0
        Foo@1a2b3c => Foo@1a2b3c
        @example.com => @example.com
        a@.com => a@.com
        a@b.c => a@b.c
        """);
  }

  @ParameterizedTest
  @MethodSource({"identityNumbers", "contacts"})
  void mask_textWithPersonalDetails_removesThem(String line) {
    MaskingCases.check(line);
  }

  @Test
  void mask_veryLongAddress_isCutToWhatAnAddressCanBe() {
    String domain = "b.".repeat(130) + "co";

    assertEquals("a".repeat(6) + "[e-mail]", Masking.mask("a".repeat(70) + "@b.co").text());
    assertEquals("a@" + domain, Masking.mask("a@" + domain).text());
  }
}
