package org.posrules.masking;

import java.util.List;
import java.util.stream.Stream;

/**
 * The key words, by kind. A space in a word stands for one of space, {@code _}, {@code -}, {@code
 * .} or nothing, so that "card number" covers {@code cardNumber} and {@code card_number}. Words are
 * written in lower case, without accents. Immutable; safe to share.
 */
final class Lexicon {

  /** Words of one kind, with commas between. */
  record Entry(KeyKind kind, String words) {}

  private static final String CARD_FIELDS =
      """
      id="2", pan, card number, card no, card num, card nbr, card nr, card id number,
      primary account number, credit card, debit card, bank card no, bank card number, cc number,
      cc num, ccno, ccn, de2, de02, de002, f2, f02, f002, field 2, field 002, bit 2, kartennummer,
      karten nr, kartennr, numero de tarjeta, nro tarjeta, num tarjeta, numero do cartao,
      num cartao, numero de carte, numero carte, no carte, numero carta, номер карты, 卡号, 卡號,
      卡编号, 卡片编号, 卡片号码, 卡号码, 银行卡, 主账号, 主帐号, カード番号, カート番号, 카드번호
      """;

  private static final String CARD_WORDS =
      """
      card, cards, visa, mastercard, unionpay, union pay, maestro, amex, jcb,
      discover, diners, cup, bank card, karte, karten, tarjeta, cartao, carte, carta,
      kaart, kart, kartu, карта, карты, карту, карте, картой, 卡, 银联, カード, カート, 카드
      """;

  private static final String ACCOUNT_FIELDS =
      """
      acc no, acc num, acc number, acct no, acct num, acct number, account no, account num,
      account number, acct id, bank account, bank account no, bank account number, bank acct,
      sort code, sort code/account, sort code and account, routing number, routing no, bank routing number, aba, aba number, bsb, blz,
      bankleitzahl, kontonummer, konto nr, kontonr, numero de cuenta, numero da conta,
      numero de compte, номер счета, 账号, 帐号, 賬號, 帳號, 银行账户, 银行账号, 银行卡账号,
      对公账号, 口座番号, 계좌번호
      """;

  private static final String ACCOUNT_WORDS =
      """
      account, acct, acc, a/c, konto, cuenta, conta, счет, счёт, 账户, 帐户
      """;

  private static final String PAYMENT_CODES =
      """
      付款码, 付款碼, 支付码, 支付碼, 收付款码, 付款条码, 付款条形码, 付款二维码, 支付条码,
      支付二维码, 被扫码, payment code, pay code, payment qr code, payer code, buyer code,
      wallet code
      """;

  private static final String WALLET_FIELDS =
      """
      auth code, 授权码, barcode, bar code, qr code, dynamic id, scan code,
      code content, scan result, 二维码内容, 条码内容, 条码, 条形码, 二维码, 扫码内容, 扫码结果
      """;

  private static final String WALLET_WORDS =
      """
      wechat, weixin, wxp, wxpay, alipay, alipays, micropay, wallet, scan, scanned, 微信, 支付宝,
      支付寶, 云闪付, 扫码, 扫一扫, 被扫, 钱包
      """;

  private static final String TRACKS =
      """
      id="35", id="45", "35", "45", track, track 1, track 2, track 3, track1 data, track 2 data,
      track data, track 2 equivalent data, magstripe, mag stripe, magstripe data, de35, de45,
      de36, f35, f45, f36, field 35, field 45, 磁道, 一磁道, 二磁道, 三磁道, 磁道信息, 磁道数据,
      二磁道数据, 磁条, 磁条数据, 2磁道, 1磁道, 第二磁道, 第一磁道, 等效磁道, 二磁道等效数据,
      35域, 45域
      """;

  private static final String PIN_BLOCKS =
      """
      id="52", "52", pin block, pin blk, pin data, pin cipher, encrypted pin, enc pin,
      encrypted pin block, epb, epin, de52, de052, f52, f052, p52, field 52, field 052, bit 52,
      52域, f52域, 52号域, pin块, pin密文, pin数据, 密码块, 密码密文, 个人密码, 个人标识码,
      密码数据, пин блок
      """;

  private static final String VERIFICATION_CODES =
      """
      cvv, cvv2, cvc, cvc2, cvn, cvn2, cvd, cvd2, cvv code, cvc code, cvv number, cav2, pvv,
      cid code, csc, card security code, security code, card verification code,
      card verification value,
      card verification number, verification value, 安全码, 卡安全码, 校验码, 验证值, 卡验证码,
      kartenprufnummer, prufziffer, prufnummer, codigo de seguridad, codigo de seguranca,
      cryptogramme, cryptogramme visuel, код безопасности, 背面三位数, 卡背三位数, セキュリティコード, セキュリティコート, 보안코드
      """;

  private static final String PINS =
      """
      pin, pin code, pin no, pin number, card pin, pincode, pin entered, entered pin, 交易密码, 支付密码, 取款密码,
      查询密码, 密码, 密碼, geheimzahl, nip, code secret, code confidentiel, codigo secreto, пин, пин код, senha, clave, 暗証番号, 비밀번호
      """;

  private static final String ONE_TIME_CODES =
      """
      otp, otp code, one time code, one time password, one time passcode, one time pin,
      verification code, sms code, sms verification code, confirmation code, your code, 2fa code,
      3ds code, tan, mtan, sms tan, 短信校验码, 验证码, 驗證碼, 短信验证码, 短信码, 手机验证码, 动态码, 动态密码,
      动态口令, 随机码, bestatigungscode, einmalcode, einmalpasswort, codigo de verificacion,
      codigo de verificacao, code de verification, код подтверждения, код из смс, 認証コード,
      確認コード, 인증번호
      """;

  private static final String PASSWORDS =
      """
      password, passwd, passwort, passphrase, pwd, passcode, contrasena, mot de passe, пароль,
      口令, 登录密码, パスワード
      """;

  private static final String SECRETS =
      """
      secret, secret key, client secret, app secret, api secret, shared secret, webhook secret,
      api key, x api key, access token, refresh token, auth token, id token, csrf token, token,
      bearer token, access key, secret access key, private key, encryption key, signing key,
      sign key, hmac key, merchant key, mch key, pay key, partner key, aes key, des key, app key,
      security key, client key, api v3 key, apiv3 key, session key, credentials, x auth token,
      sig key, merchant secret, 私钥, 商户密钥, 支付密钥, 签名密钥, api密钥, 密钥串
      """;

  private static final String KEYS =
      """
      key, 密钥, 秘钥, 金鑰
      """;

  private static final String TERMINAL_KEYS =
      """
      key component, key component 1, key component 2, key component 3, component 1, component 2,
      component 3, key share, 密钥分量, 分量, tmk, tpk, tak, tdk, tek, zmk, zpk, zak, bdk, ipek,
      kek, lmk, pik, mak, cvk, pvk, master key, work key,
      working key, mac key, pin key, session keys, 主密钥, 工作密钥, 传输密钥
      """;

  private static final String AUTHORIZATIONS =
      """
      authorization, proxy authorization
      """;
  private static final String COOKIES =
      """
      cookie, set cookie, set cookie2
      """;

  private static final String SESSIONS =
      """
      session id, jsessionid, phpsessid, session token, sessid, sid, asp net sessionid,
      connect sid, 会话id, 会话标识
      """;

  /** Common words that can stand between a key word and its value. */
  static final List<String> FILLERS =
      List.of(
          "value", "number", "num", "nbr", "is", "was", "no", "nr", "entered", "码", "号", "输入", "為",
          "为", "是");

  /** Where a word has two kinds, the later one wins. */
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(KeyKind.CARD_WORD, CARD_WORDS),
          new Entry(KeyKind.ACCOUNT_WORD, ACCOUNT_WORDS),
          new Entry(KeyKind.WALLET_WORD, WALLET_WORDS),
          new Entry(KeyKind.WALLET_FIELD, WALLET_FIELDS),
          new Entry(KeyKind.PAYMENT_CODE, PAYMENT_CODES),
          new Entry(KeyKind.CARD_FIELD, CARD_FIELDS),
          new Entry(KeyKind.ACCOUNT_FIELD, ACCOUNT_FIELDS),
          new Entry(KeyKind.TRACK, TRACKS),
          new Entry(KeyKind.PIN_BLOCK, PIN_BLOCKS),
          new Entry(KeyKind.VERIFICATION_CODE, VERIFICATION_CODES),
          new Entry(KeyKind.PIN, PINS),
          new Entry(KeyKind.ONE_TIME_CODE, ONE_TIME_CODES),
          new Entry(KeyKind.PASSWORD, PASSWORDS),
          new Entry(KeyKind.SESSION, SESSIONS),
          new Entry(KeyKind.SECRET, SECRETS),
          new Entry(KeyKind.KEY, KEYS),
          new Entry(KeyKind.TERMINAL_KEY, TERMINAL_KEYS),
          new Entry(KeyKind.AUTHORIZATION, AUTHORIZATIONS),
          new Entry(KeyKind.COOKIE, COOKIES));

  private static final Trie TRIE = build();

  private Lexicon() {}

  /** The trie of all key words. */
  static Trie trie() {
    return TRIE;
  }

  /** The words of a list with commas between. */
  static List<String> words(String list) {
    return List.of(list.strip().split(",\\s+", -1));
  }

  private static Trie build() {
    Trie.Builder builder = new Trie.Builder();
    LookAlikeWords.all().forEach(word -> builder.add(word, KeyKind.LOOK_ALIKE));
    Stream.concat(ENTRIES.stream(), PersonalWords.ENTRIES.stream())
        .forEach(entry -> words(entry.words()).forEach(word -> builder.add(word, entry.kind())));
    return builder.build();
  }
}
