package org.posrules.masking;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What decides between the code of a wallet and a reference number of the same length. */
class WalletCodesTest {

  static Stream<String> codes() {
    return MaskingCases.of(
        """
        134567890123456789 => [payment code]
        "281234567890123456" => "[payment code]"
        2812 3456 7890 1234 56 => [payment code]
        auth_code=281234567890123456&x=1 => auth_code=[payment code]&x=1
        授权码134567890123456789无效 => 授权码[payment code]无效
        付款码 912345678901234567 => 付款码 [payment code]
        扫码失败 134567890123456789 => 扫码失败 [payment code]
        alipays://platformapi/startapp?a=b&c=281234567890123456 => alipays://platformapi/startapp?a=b&c=[payment code]
        code=134567890123456789 => code=[payment code]
        client code [281234567890123456] => client code [[payment code]]
        code 6212345678901234567 => code [payment code]
        6212345678901234567 => [card ****4567]
        auth_code=6212345678901234567 => auth_code=[payment code]
        扫到6212345678901234567 => 扫到[payment code]
        顾客出示的码是139229004892490163 => 顾客出示的码是[payment code]
        wxpay code 2512345678901234 => wxpay code [payment code]
        barcode 2512345678901234 => barcode [payment code]
        """);
  }

  static Stream<String> others() {
    return MaskingCases.of(
        """
        order 134567890123456789
        订单号281234567890123456
        value 134567890123456789
        code 2512345678901234
        order code 134567890123456789
        error code: 134567890123456789
        号码 134567890123456789
        order 6212345678901234567
        value 6212345678901234567
        auth code 62123456789012345
        auth code 123456
        auth code 912345678901234567
        barcode 4006381333931
        164567890123456789
        1345678901234567890
        281234567890123
        付款码 123456789012345
        扫码失败 x134567890123456789
        扫码失败 134567890123456789x
        付款码 1345678901234567890123456
        2812 3456 789 1234 567
        2812 3456 7890 123 456
        """);
  }

  @ParameterizedTest
  @MethodSource({"codes", "others"})
  void mask_numberAsLongAsAWalletsCode_isDecidedByFormAndContext(String line) {
    MaskingCases.check(line);
  }
}
