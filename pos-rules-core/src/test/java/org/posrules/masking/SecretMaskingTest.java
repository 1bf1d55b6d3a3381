package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretMaskingTest {

  static Stream<String> verificationData() {
    return MaskingCases.of(
        """
        PIN block 0412AC89ABCDEF67 => PIN block [pin block]
        PINBLOCK=0412AC89ABCDEF67 DE52 => PINBLOCK=[pin block] DE52
        DE52: 04 12 AC 89 AB CD EF 67 bad => DE52: [pin block] bad
        F52[0412AC89ABCDEF670412AC89ABCDEF67] => F52[[pin block]]
        个人密码 0412AC89ABCDEF67 => 个人密码 [pin block]
        PIN块:0412AC89ABCDEF67 => PIN块:[pin block]
        <field id="52" value="0412AC89ABCDEF67"/> => <field id="52" value="[pin block]"/>
        {"52":"0412AC89ABCDEF67"} => {"52":"[pin block]"}
        PIN block 0412AC89ABCDEF67x => PIN block 0412AC89ABCDEF67x
        PIN block 0412AC89 => PIN block 0412AC89
        PIN block (ISO-0): 0412AC89ABCDEF67 => PIN block (ISO-0): [pin block]
        PIN block is bad for card 0412AC89ABCDEF67 => PIN block is bad for card [pin block]
        PINBLOCK0412AC89ABCDEF67 => PINBLOCK[pin block]
        PIN block 0412AC89ABCDEF6 => PIN block 0412AC89ABCDEF6
        PIN block 0412AC89ABCDEF678 => PIN block 0412AC89ABCDEF678
        PVV 1234 => PVV [cvv]
        F520412AC89ABCDEF67 => F52[pin block]
        TSI F526 ARQC D877EBA66E4C09DA => TSI F526 ARQC D877EBA66E4C09DA
        PIN block and then very much later 0412AC89ABCDEF67
        PIN block 04 12 xyz => PIN block 04 12 xyz
        PIN block 04 12 A zz => PIN block 04 12 A zz
        PIN block 04 12 AC8 => PIN block 04 12 AC8
        CVV2=123 => CVV2=[cvv]
        CVV 1234 => CVV [cvv]
        CID 027 => CID [cvv]
        CID 80 => CID 80
        安全码:123 => 安全码:[cvv]
        cvc2:12 => cvc2:12
        CVV 12345 => CVV 12345
        CVV 123.45 => CVV 123.45
        CVV 123, => CVV [cvv],
        CVV 123a => CVV 123a
        PIN=1234 => PIN=[pin]
        PIN entered: 4821 => PIN entered: [pin]
        PIN was 4821 => PIN was [pin]
        PIN 3 of 3 => PIN 3 of 3
        password 123456 => password [secret]
        验证码482913 => 验证码[code]
        OTP: 4829 => OTP: [code]
        verification code: 482-913 => verification code: [code]
        verification code: 482/913 => verification code: 482/913
        verification code: 482-91 => verification code: 482-91
        OTP 123456789 => OTP 123456789
        OTP expired => OTP expired
        4829 is your OTP => [code] is your OTP
        enter 482913 as OTP => enter [code] as OTP
        【482913】验证码 => 【[code]】验证码
        482913是您的验证码 => [code]是您的验证码
        482 is your OTP => 482 is your OTP
        123456789 is your OTP => 123456789 is your OTP
        a48291 is your OTP => a48291 is your OTP
        482913 was not your OTP => 482913 was not your OTP
        OTP entered 482913 => OTP entered [code]
        account 12345678 closed => account [account] closed
        account 123456 => account 123456
        account 2026112-1 => account 2026112-1
        a/c 12345678 => a/c [account]
        account no: 123456 => account no: [account]
        account no: 12345 => account no: 12345
        sort code 12-34-56 => sort code [account]
        sort code 12 34 56 => sort code [account]
        sort code 12 345 678 => sort code 12 345 678
        sort code/account 12-34-56 12345678 => sort code/account [card]
        merchant account 12345678 => merchant account 12345678
        密码:123456 => 密码:[pin]
        密码是1234 => 密码是[pin]
        PIN is 1234 => PIN is [pin]
        PIN 1234 => PIN [pin]
        PIN 1234567 => PIN 1234567
        PIN 55 => PIN 55
        密码123456 => 密码[pin]
        密码错误 1234 => 密码错误 1234
        PIN: 123 => PIN: 123
        PIN=12/34 => PIN=[secret]
        """);
  }

  static Stream<String> fields() {
    return MaskingCases.of(
        """
        mch_id=1&key=192006250b4c09247ec02edce69f6a2d => mch_id=1&key=[secret]
        "key":"192006250b4c09247ec02edce69f6a2d" => "key":"[secret]"
        api_key=abc123def => api_key=[secret]
        client_secret: xY12345 => client_secret: [secret]
        {"appSecret":"abcdef"} => {"appSecret":"[secret]"}
        <apiKey>abcdef</apiKey> => <apiKey>[secret]</apiKey>
        'token':'abcdef' => 'token':'[secret]'
        password=hunter => password=[secret]
        password: S3cret! => password: [secret]
        "password":"two words" => "password":"[secret]"
        "password":"open end => "password":"[secret] end
        密码：Abc123 => 密码：[secret]
        TMK 0123456789ABCDEF0123456789ABCDEF => TMK [secret]
        ZPK: 0123456789ABCDEF => ZPK: [secret]
        TMK 0123456789ABCDEF => TMK 0123456789ABCDEF
        TMK 0123456789ABCDEF0123456789ABCDEFx => TMK 0123456789ABCDEF0123456789ABCDEFx
        "cardholder": "…", "cashier": "…" => "cardholder": "…", "cashier": "…"
        "token":"","a":"bcdef" => "token":"","a":"bcdef"
        pwd=abc pwd=ab => pwd=[secret] pwd=ab
        主密钥:0123456789ABCDEF => 主密钥:[secret]
        JSESSIONID=ABCDEF1234567890 => JSESSIONID=[session]
        session id: abcdefghij => session id: abcdefghij
        session id 12345678 => session id 12345678
        session_id=1234567 => session_id=1234567
        """);
  }

  static Stream<String> headers() {
    return MaskingCases.of(
        """
        Authorization: Bearer abcdef123456 failed => Authorization: Bearer [secret] failed
        Authorization: Basic dXNlcjpwYXNz failed => Authorization: Basic [secret] failed
        "Authorization":"Bearer abcdef123456","a":"b" => "Authorization":"Bearer [secret]","a":"b"
        Authorization: Digest username="bob", response="6629" => Authorization: Digest [secret]
        Authorization: abc123def456 failed => Authorization: [secret] failed
        Authorization: required => Authorization: required
        Authorization: none => Authorization: none
        Authorization: a1b2c3 x => Authorization: [secret] x
        sent bearer abcdefghijk1 x => sent bearer [secret] x
        Authorization: a1b2c => Authorization: a1b2c
        sent bearer abcdefghij1 => sent bearer abcdefghij1
        sent bearer abcdefghijklmno => sent bearer abcdefghijklmno
        sent xbearer abcdefghijk1 => sent xbearer abcdefghijk1
        Authorization: Foo abcdef, b=2 => Authorization: Foo [secret]
        authorization abc123def456 => authorization abc123def456
        sent Bearer abcdef123456 => sent Bearer [secret]
        Bearer tokens are needed => Bearer tokens are needed
        Cookie: JSESSIONID=ABC; a=b then => Cookie: [session] then
        Cookie: a=b;c=d then => Cookie: [session] then
        Cookie: a=b then => Cookie: [session] then
        cookie: a=b cookie: c=d => cookie: [session] cookie: [session]
        Cookie: a=b; c => Cookie: [session]
        Cookie: a; b x => Cookie: [session] x
        Cookie: missing = bad => Cookie: missing = bad
        cookie a=b => cookie a=b
        Set-Cookie: a=b; Path=/ => Set-Cookie: [session]
        https://bob:s3cret@host/x => https://bob:[secret]@host/x
        https://bob@host/x => https://bob@host/x
        https://bob:@host/x => https://bob:@host/x
        http://host:8080/x@y => http://host:8080/x@y
        Authorization: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx y => Authorization: [secret] y
        """);
  }

  static Stream<String> knownTokens() {
    return MaskingCases.of(
        """
        sk_live_4eC39HqLyjWDarjtT1zdp7dc => [secret]
        rk_live_4eC39HqLyjWD => [secret]
        pk_live_4eC39HqLyjWD => [secret]
        sk_test_4eC39HqLyjWD => [secret]
        bad whsec_abcdefgh12345. => bad [secret].
        sk_live_short => sk_live_short
        AKIAIOSFODNN7EXAMPLE => [secret]
        akiaiosfodnn7example => akiaiosfodnn7example
        AKIAIOSFODNN7EXAMPL => AKIAIOSFODNN7EXAMPL
        ASIAIOSFODNN7EXAMPLE => [secret]
        eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3 x => [secret] x
        eyJhbGciOiJIUzI1NiJ9. => eyJhbGciOiJIUzI1NiJ9.
        eyJhbGciOiJIUzI1NiJ9 => eyJhbGciOiJIUzI1NiJ9
        pi_3MtwBwLkdIwHu7ix28a3tqPa_secret_YrKJUKribc => [secret]
        seti_1Mm8s8LkdIwHu7ix_secret_NXDICkPqPeiBTAF => [secret]
        pi_3MtwBwLkdIwHu7ix28a3tqPa => pi_3MtwBwLkdIwHu7ix28a3tqPa
        MIIEpAIBAAKCAQEA => MIIEpAIBAAKCAQEA
        """);
  }

  @ParameterizedTest
  @MethodSource({"verificationData", "fields", "headers", "knownTokens"})
  void mask_textWithSecret_removesIt(String line) {
    MaskingCases.check(line);
  }

  @Test
  void mask_privateKeyBlock_isRemovedToItsEnd() {
    String text = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIB\n-----END RSA PRIVATE KEY----- x";

    assertEquals("[secret] x", Masking.mask(text).text());
  }

  @Test
  void mask_privateKeyBlockCutOff_isRemovedToTheEndOfTheText() {
    assertEquals("a [secret]", Masking.mask("a -----BEGIN PRIVATE KEY-----\nMIIEpAIB").text());
  }

  @Test
  void mask_privateKeyBlockWithDashesInItsLabel_isRemovedToItsEnd() {
    String text = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END A-B PRIVATE KEY----- x";

    assertEquals("[secret] x", Masking.mask(text).text());
  }

  @Test
  void mask_certificate_stays() {
    String text = "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl\n-----END CERTIFICATE-----";

    assertEquals(text, Masking.mask(text).text());
  }

  @Test
  void mask_bareBase64PrivateKey_isRemoved() {
    assertEquals("[secret] x", Masking.mask("MIIEvQIBADAN" + "B/k+".repeat(30) + " x").text());
  }

  @Test
  void mask_urlWithVeryLongAuthority_stays() {
    String text = "https://" + "a".repeat(210) + ":b@host";

    assertEquals(text, Masking.mask(text).text());
  }

  @Test
  void mask_authorizationWithParametersInQuotes_losesItsLine() {
    String header = "Authorization: WECHATPAY2-SHA256-RSA2048 ";

    assertEquals(
        header + "[secret]\nnext", Masking.mask(header + "mchid=\"1\",sign=\"x\"\nnext").text());
  }

  @Test
  void mask_authorizationInQuotes_losesNothingElse() {
    String text = "\"Authorization\":\"Bearer abcdef123456\",\"a\":\"b\"";

    assertEquals("\"Authorization\":\"Bearer [secret]\",\"a\":\"b\"", Masking.mask(text).text());
  }
}
