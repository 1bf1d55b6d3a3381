package org.posrules.masking;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UntouchedTextTest {

  static Stream<String> ordinaryTexts() {
    return MaskingCases.of(
        """
        RRN 412345678901 STAN 123456 TID 12345678
        MID 411111111111111
        order 4111111111111112
        order no. 4111111111111112
        out_trade_no=4111111111111112
        订单号：4111111111111112
        流水号4111111111111112
        IMEI 4111111111111112
        /orders/4111111111111112
        waybill SF4111111111111112
        traceId=4111111111111112
        20261120143000123456
        20261120143000123456411 1111111111111
        2026112022001498121401234567
        4200001234202611201234567890
        1234567820261120143000411111
        89860012345678901234
        1763620200123
        2026-11-20 14:30:00.123
        123e4567-e89b-12d3-a456-426614174000
        41111111-1111-1111-0000-000000000000
        timeout 20261332 and 20261320143000123456
        3f41111111111111111a9c
        0.4111111111111111
        order no. 5000000000000009
        流水号 6299999999999999 98
        60 00 03 00 00 60 22 00 00 00 00 02 00 70 24 06 80 20 C0 82 11
        60000300006022000000000200702406802
        60000300006031003107300200702406A020C08211
        12.50 4111.11 1111.11 1111.11 10.00
        v11.5.25.20260704170940
        10.0.0.1 192.168.1.100
        key=F1
        key check value error
        idempotency_key=550e8400-e29b-41d4-a716-446655440000
        PIN: please retry
        28-PIN输入超过次数
        密码错误
        password: incorrect
        password=********
        token=null
        token: expired
        411111******1111
        PIN block format error 55
        交易失败 11[9100004]Signature verification failed
        at java.base/sun.nio.ch.NioSocketImpl.timedRead(NioSocketImpl.java:288) [17.0.15]
        0x00007f45ee3fd000
        C:\\pos\\new\\key.log 100% &amp; &bogus; &#zz; &# &; \\u12 %zz
        %e5%8d %e5%8d%ff %f4%bf%bf%bf &#9999999; &#99999999;
        KSN FFFF9876543210E00001
        """);
  }

  @ParameterizedTest
  @MethodSource("ordinaryTexts")
  void mask_textWithoutAnythingSensitive_changesNothing(String line) {
    MaskingCases.check(line);
  }
}
