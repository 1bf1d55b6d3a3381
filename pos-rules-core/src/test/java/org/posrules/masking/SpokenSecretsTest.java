package org.posrules.masking;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PINs, verification codes and passwords as people tell them. */
class SpokenSecretsTest {
  static Stream<String> spoken() {
    return MaskingCases.of(
        """
        PIN code 7 3 9 1 => PIN code [pin]
        PIN 7-3-9-1 => PIN [pin]
        PIN 7, 3, 9, 1. => PIN [pin].
        PIN 7,  3, 9, 1 => PIN 7,  3, 9, 1
        pin four, eight, two, one => pin [pin]
        PIN 7 3 9 => PIN 7 3 9
        PIN 7 3 9 1 5 5 5 => PIN 7 3 9 1 5 5 5
        PIN 7 39 1 => PIN 7 39 1
        cvv: 1 2 3 => cvv: [cvv]
        cvv: 1 2 => cvv: 1 2
        OTP 1 2 3 4 5 6 => OTP [code]
        密码一二三四五六 => 密码[pin]
        密码一二 三 => 密码一二 三
        密码输入了 739201 => 密码输入了 [pin]
        pin four eight two one => pin [pin]
        pin four eight wrong => pin four eight wrong
        she typed 4821 as her PIN => she typed [pin] as her PIN
        4821 is the PIN pad's port => 4821 is the PIN pad's port
        typed 123 as CVV => typed [cvv] as CVV
        card code 123 on the back => card code [cvv] on the back
        sticker 123 on the back => sticker 123 on the back
        typed 4821 as PIN pad id => typed 4821 as PIN pad id
        card code 1234 on the back => card code 1234 on the back
        后三位 123 => 后三位 [cvv]
        PIN offset 1234 => PIN offset [cvv]
        3DS password hunter22 => 3DS password [secret]
        password Passw0rd1 => password [secret]
        password 0x80070005 => password 0x80070005
        password timeout30000 => password timeout30000
        password AbstractAuth2Handler => password AbstractAuth2Handler
        password hunter2 => password hunter2
        password hunting-2026 => password hunting-2026
        password_hunter22 => password_hunter22
        password reset22/a => password reset22/a
        """);
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void mask_secretAsSomeoneSaysIt_removesIt(String line) {
    MaskingCases.check(line);
  }
}
