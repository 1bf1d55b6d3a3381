package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.posrules.masking.CardSamples.Brand;

/** Generated texts that hold one sensitive thing, by kind. Seeded by the caller. */
final class SensitiveSamples {

  /** A text and the part of it that must not stay. */
  record Sample(String text, String secret) {}

  /** Things of one kind and the texts they stand in, with {@code @} in their place. */
  record Kind(String name, String thing, List<String> texts) {}

  private static final String TABLE =
      """
      WeChat payment code = wechat = @ | auth_code=@ | 付款码：@ | 支付码@ 已过期 | "authCode":"@" | wxp://pay?code=@ | 扫码失败 @ | 条码@
      Alipay payment code = alipay = @ | auth_code: @ | 付款码@无效 | alipays://platformapi/startapp?a=b&code=@ | bar_code=@ | 支付宝 @ 错误
      UnionPay payment code = unionpay = auth_code=@ | bar_code=@ | 付款码：@ | https://example.com/pay?auth_code=@&x=1 | weixin://wxpay/bizpayurl?pr=@ | 客人二维码@ | scanned @ | "auth_code" : @ | 授权码（付款码）：@ | code=@ | client code [@] | 扫到@
      code of a wallet = everyday code = code=@ | client code [@] | 扫到@ | payment QR 内容 @ | 顾客出示的码是@ | 客人的码 @ | código: @ | コード：@
      other payment code = payment = 付款码 @ | 支付码:@ | payment code @ | pay_code=@
      Chinese name = name = 持卡人：@ | 持卡人 @ 余额不足 | 姓名:@ | 户名：@ | name=@ | "holder":"@" | 姓名 @，失败
      name = latin name = name=@ | cardholder: @ | holder=@ | "holder":"@" | "name": "@" | CardHolderName=@ | name on card @ | 持卡人:@
      national id = national = CPF @ | national id: @ | passport no. @ | NINO @ | DNI @ | aadhaar @ | identity number @ | NRIC: @ | ID number @
      name in more languages = latin name = имя держателя: @ | nom du porteur: @ | titular de la tarjeta: @ | first_name=@ | last_name=@ | kart sahibi: @ | pemegang kartu: @ | posiadacz karty: @ | kaarthouder: @
      bare name = first name = name=@ | "name":"@" | {"amount":5,"name":"@"} | rc=05 name=@ | name=@;amount=5 | declined, name=@ | <name>@</name> | nombre=@ | Nom: @ | "payer":{"name":"@"}
      name of a user = latin name = user name: @ | operator_name=@ | "shopper":{"name":"@"} | name='@'
      glued card = glued card = card @ | 卡@ | visa @ declined | карта @ | "card":"@" | tarjeta: @
      UnionPay number alone = UnionPay = @ | "@" | [@]
      badly masked card = badly masked = @ | "@" | rc 05 @ | pan=@ | 卡号 @ | value @ rejected
      wallet user by form = open id = user @ not found | @ | payer @ | 客户 @ 不存在
      wallet buyer by form = buyer = buyer @ | @ | user @ refused | 用户@余额不足
      bad check digit of a glued tag = invalid card = tag5A: @ | T5A:@ | [5A] @ | tag57: @D2912201 | EMV5A=@
      phone with an area = landline = @ | call @ | 致电 @ | customer @ said
      Korean name = Korean name = 카드 소유자: @ | 성명: @ | "예금주":"@"
      Russian name = Russian name = держатель карты: @ | владелец карты: @ | имя держателя=@
      Korean name in prose = Korean full name = 이름 @ | 이름은 @ | 이름: @ | 고객 이름: @ | 이름 @님
      small name = small name = name=@ | "name":"@" | holder @ declined | name=@ declined | cardholder @ refused
      name before an outcome = first name = name=@ declined | name=@ card expired | name=@ abgelehnt, rc 05
      name in still more languages = latin name = nazwisko: @ | nom de famille: @ | họ tên: @ | tên: @ | nama: @ | клиент: @ | cliente: @
      Thai name = Thai name = ชื่อ: @ | ชื่อลูกค้า: @ | ชื่อผู้ถือบัตร: @
      full Chinese name = full Chinese name = 客户 @ 余额不足 | 顾客 @ 的卡
      sort code with its account = British account = @ | bank @ | pay to @ now
      bad check digit of a bare tag = issuer's length = 5A @ | tag 5a @ bad
      chip's name = chip name = tag 5F20: @ | 5F20 = @ | "5F20":"@"
      titled name = name = 持卡人先生@ | 姓名女士@ | 持卡人：@先生
      national id in more languages = national = 身份證 @ | 军官证@ | 台胞证 @ | RFC @ | CNP @ | KTP @ | CCCD: @ | rodné číslo @ | เลขบัตรประชาชน @ | tax file number @
      Russian passport = Russian passport = паспорт @ | паспорт: @
      Indian taxpayer = Indian taxpayer = PAN card @ | PAN: @ | PAN no. @
      long account = long account = acct @ | 账户：@ | 结算账户 @ | IFSC HDFC0000123 acct @ | account @ declined
      printed account = printed account = RIB @ | cuenta @ | account no @ | CLABE @ | cuenta bancaria: @
      dashed account = dashed account = conta corrente @ | cuenta corriente: @ | account no. @
      phone in more languages = phone = тел. @ | 電話 @ | 휴대폰 @ | сообщил тел: @ | nomor hp @ | số điện thoại @
      phone of a capital = capital phone = @ | @に電話 | call @ | customer @ said
      Chinese id = resident = 身份证@ | 证件：@ | 编号 @ | 证件号码为@ | sfz=@ | certNo=@ | 身份证明 @ 无效 | 流水号@ | id_card_no=@
      phone = phone = @ | phone @ | customer @ said | mobile: @ | 联系 @ | call back @
      account = account = account @ | account number: @ | 账号@ | Kontonummer @ | acct no @ | bank account @
      sort code = sort code = sort code @ | sort-code: @ | sortCode=@
      wallet user = openid = openid=@ | "openid":"@" | sub_openid: @ | openid @ invalid
      wallet buyer = buyer = buyer_user_id=@ | "buyer_id":"@" | buyer user id @ | buyer_open_id=@
      one-time code = otp = OTP @ | 验证码@ | 验证码：@ | verification code is @ | one-time code: @ | 短信验证码为@ | sms code @ | your code is @
      spoken PIN = pin = PIN @ | 密码@ | PIN is @ | customer said pin @ | 密码 @ | pin was @ | PIN entered: @ | PIN码@
      PIN read out = spelled PIN = PIN code @ | 密码@ | 密码：@ | pin: @ | PIN is @ | 密码输入了 @ | her pin was @
      PIN in words = words PIN = pin @ | PIN code is @ | my PIN: @ | geheimzahl @ | senha @ | nip: @ | пин @
      PIN in Chinese words = numerals PIN = 密码@ | 密码是@ | 支付密码：@ | 密码输入了@
      PIN before its name = pin = she typed @ as her PIN | entered @ as PIN | @作为密码 | digitó @ como su PIN | he used @ as the pin
      code of the back = cvv = card code @ on the back | 后三位 @ | CVC 卡背三位 @ | 背面三位：@ | typed @ as CVV | card: @ on the back
      code read out = spelled cvv = cvv: @ | CVC @ | 安全码@ | cvv2 is @
      password after its bare name = password = 3DS password @ | password @ declined | passwort @ | contraseña @
      card in words = words card = @ | card @ declined | value @ rejected
      mistyped card = mistyped card = @ | card @ declined | value @ rejected | 卡号 @
      bad check digit = invalid card = 5A: @ | tag 5A = @ | 5A 08 @ | "5A":"@" | <5A>@</5A> | tag 57: @D2912201 | 57=@D29122011234567F | "57":"@D2912201" | DE 5A (PAN) @ | 5A(PAN)=@ | 5A application pan: @ | 2域：@ | 02域[@]
      bad check digit in groups = grouped invalid card = tag 5A: @ | 5A(PAN)=@ declined | "5A":"@" | 57 @ D291 2201 | 57: @ D291 2201 0000 | tag 57 @D2912 rc 05
      cut by signs of lists = listed card = @ | rc 05: @ | value @ rejected | 交易失败 @ 请重试 | erro @ hoje
      rare card after other words = rare card = order @ | order no: @ | 流水号@ | rrn=@ | pedido @ | trace @ | 订单号：@ | invoice @
      bare identity = printed identity = @ | cliente @ não encontrado | "doc":"@" | 客户 @ 不存在 | value @ rejected
      code before its name = otp = @ is your OTP | @ is your verification code | enter @ as OTP | @是您的验证码 | 【@】验证码
      beside an amount = any card = sale@EUR12.50 | @EUR12 | @CNY100.00 | tap@GBP9.99 | EUR12.50card@ | @AED12.50 | @CAD5 | CAD9.99PAN@ | x12.5y@ | T@A12.50B | sale@USD5
      behind a day or a time = dated card = 20261128@ | log 20261128@ | 10:15:01@ | 2026-11-28 10:15:01@
      after other words = common card = order @ | rrn: @ | 流水号@ | order no. @ | ref=@ | trace @ | txn id @ | 订单号：@ | invoice @ | transaction_id=@
      """;

  /** Where a card number may stand, in whatever form. */
  private static final List<String> PLACES =
      List.of(
          "@",
          "card @",
          "PAN: @ declined",
          "{\"data\":\"@\"}",
          "value @ rejected",
          "rc 05: @",
          "卡号 @");

  static final List<Kind> KINDS = kinds();

  private SensitiveSamples() {}

  static Sample of(Random random, Kind kind) {
    UnaryOperator<String> form = CardForms.ALL.get(kind.thing());
    String thing = form == null ? thing(random, kind.thing()) : form.apply(card(random));
    return new Sample(CardSamples.pick(random, kind.texts()).replace("@", thing), thing);
  }

  private static List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    for (String line : TABLE.lines().toList()) {
      String[] cells = line.split(" = ", 3);
      kinds.add(new Kind(cells[0], cells[1], List.of(cells[2].split(" \\| ", -1))));
    }
    CardForms.ALL.keySet().stream().sorted().map(f -> new Kind(f, f, PLACES)).forEach(kinds::add);
    return kinds;
  }

  private static String thing(Random random, String thing) {
    return switch (thing) {
      case "wechat" -> "1" + random.nextInt(6) + digits(random, 16);
      case "alipay" -> (25 + random.nextInt(6)) + digits(random, 14 + random.nextInt(9));
      case "unionpay" -> "62" + digits(random, 17);
      case "everyday code" ->
          (random.nextBoolean() ? 10 + random.nextInt(6) : 25 + random.nextInt(6))
              + digits(random, 16);
      case "payment" -> "9" + digits(random, 16 + random.nextInt(8));
      case "otp" -> digits(random, 4 + 2 * random.nextInt(3));
      case "pin" -> digits(random, 4 + 2 * random.nextInt(2));
      case "spelled PIN" -> spelled(digits(random, 4 + 2 * random.nextInt(2)), random);
      case "spelled cvv" -> spelled(digits(random, 3), random);
      case "words PIN" -> inWords(random, digits(random, 4), " ");
      case "numerals PIN" -> inWords(random, digits(random, 6), "");
      case "words card" -> inWords(random, card(random), " ");
      case "mistyped card" -> mistyped(random);
      case "cvv" -> digits(random, 3);
      case "password" -> "hunter" + digits(random, 2 + random.nextInt(3));
      case "long account" -> "50" + digits(random, 9 + random.nextInt(3));
      case "dashed account" -> digits(random, 5 + random.nextInt(3)) + "-" + random.nextInt(10);
      case "account" -> digits(random, 8 + random.nextInt(3));
      case "sort code" -> digits(random, 2) + "-" + digits(random, 2) + "-" + digits(random, 2);
      case "openid" -> "oUpF8uM" + Long.toString(random.nextLong(1L << 60, Long.MAX_VALUE), 36);
      case "open id" -> openId(random);
      case "buyer" -> "2088" + digits(random, 12);
      case "common card" -> commonCard(random);
      case "listed card" ->
          CardForms.cut(
              commonCard(random), CardSamples.pick(random, List.of(", ", " | ", ";", " : ", "~")));
      case "rare card" -> rareCard(random);
      case "any card" -> card(random);
      case "glued card" -> gluedCard(random);
      case "UnionPay" -> "62" + digits(random, 14 + random.nextInt(4));
      case "badly masked" -> badlyMasked(random);
      case "dated card" -> datedCard(random);
      case "invalid card" -> invalidCard(random);
      case "issuer's length" -> "4539" + digits(random, 11) + "0";
      case "grouped invalid card" -> CardSamples.grouped(invalidCard(random), " ");
      default -> PersonalSamples.of(random, thing);
    };
  }

  private static String openId(Random random) {
    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    StringBuilder id = new StringBuilder("oX7b_");
    random.ints(23, 0, letters.length()).forEach(i -> id.append(letters.charAt(i)));
    return id.toString();
  }

  private static String card(Random random) {
    Brand brand = CardSamples.pick(random, CardSamples.BRANDS);
    return CardSamples.number(random, brand);
  }

  private static final Map<String, Integer> COMMON =
      Map.of("4", 16, "52", 16, "2221", 16, "37", 15, "36", 14, "6011", 16, "3530", 16, "62", 19);

  private static String commonCard(Random random) {
    String prefix = CardSamples.pick(random, COMMON.keySet().stream().sorted().toList());
    return CardSamples.number(random, prefix, COMMON.get(prefix));
  }

  /** A card number that other digits are glued to, which make it no card number. */
  private static String gluedCard(Random random) {
    String card = commonCard(random);
    return random.nextBoolean() ? card + digits(random, 1) : "1" + card + digits(random, 1);
  }

  /** A card number of which the first eight digits or the last six still show. */
  private static String badlyMasked(Random random) {
    String card = CardSamples.number(random, CardSamples.pick(random, List.of("4", "52")), 16);
    String masks =
        CardSamples.pick(
            random, List.of("********", "xxxx", "____", "---", "....", "[***]", "~~~"));
    return card.substring(0, 8) + masks + card.substring(random.nextBoolean() ? 12 : 10);
  }

  private static final Map<String, List<Integer>> RARE =
      Map.of(
          "34", List.of(15),
          "4", List.of(13),
          "5019", List.of(16),
          "5078", List.of(16, 18, 19),
          "305", List.of(14),
          "38", List.of(14),
          "62", List.of(17, 18, 19),
          "6304", List.of(13, 14, 15, 17, 18, 19),
          "6761", List.of(13, 14, 15, 17, 18, 19),
          "5018", List.of(14, 15, 17, 18, 19));

  private static String spelled(String digits, Random random) {
    return String.join(CardSamples.pick(random, List.of(" ", "-")), digits.split(""));
  }

  private static final List<String> WORDS =
      List.of(
          "zero one two three four five six seven eight nine",
          "Null eins zwei drei vier fünf sechs sieben acht neun",
          "cero uno dos tres cuatro cinco seis siete ocho nueve",
          "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
          "ноль один два три четыре пять шесть семь восемь девять");

  /** The digits as words; without a gap, as Chinese numerals. */
  private static String inWords(Random random, String digits, String gap) {
    String numerals = "零 一 二 三 四 五 六 七 八 九";
    String[] words = (gap.isEmpty() ? numerals : CardSamples.pick(random, WORDS)).split(" ");
    return digits.chars().mapToObj(c -> words[c - '0']).collect(Collectors.joining(gap));
  }

  /** A card number with a letter in the place of one of the digits that look like one. */
  private static String mistyped(Random random) {
    String number = CardSamples.grouped(commonCard(random), random.nextBoolean() ? " " : "");
    String wrong = number.replaceFirst("(?<=\\d)1(?=\\d)", random.nextBoolean() ? "I" : "l");
    wrong = wrong.equals(number) ? number.replaceFirst("(?<=\\d)0(?=\\d)", "O") : wrong;
    return wrong.equals(number) ? mistyped(random) : wrong;
  }

  private static String invalidCard(Random random) {
    return "411111111111" + (1000 + 10 * random.nextInt(899) + 2);
  }

  /** A card number that does not start as the times after a day in order numbers do. */
  private static String datedCard(Random random) {
    String number = commonCard(random);
    return number.startsWith("2") ? datedCard(random) : number;
  }

  private static String rareCard(Random random) {
    String prefix = CardSamples.pick(random, RARE.keySet().stream().sorted().toList());
    return CardSamples.number(random, prefix, CardSamples.pick(random, RARE.get(prefix)));
  }

  static String digits(Random random, int count) {
    StringBuilder result = new StringBuilder();
    random.ints(count, 0, 10).forEach(result::append);
    return result.toString();
  }
}
