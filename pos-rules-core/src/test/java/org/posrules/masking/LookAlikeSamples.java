package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Generated texts that hold nothing sensitive, by kind. Seeded by the caller. */
final class LookAlikeSamples {

  /** Texts of one kind, with places for random parts. */
  record Kind(String name, List<String> forms) {}

  /** A kind and its forms; {@code {12}} stands for twelve random digits. */
  private static final String TABLE =
      """
      rrn = RRN {12} | DE37={12} | 参考号：{12} | rc 91 ref {12} | {12} | F37[{12}]
      stan = STAN {6} | trace no: {6} | DE11 {6} | 流水号{6} | 凭证号 {6}
      mid = MID {15} | merchant id: {15} | 商户号{15} | "mch_id":"{15}" | DE42={15}
      mid alone = 商户 898{12} 未登记 | 102{12} not registered | merchant 000{12} blocked
      tid = TID {8} | 终端号：{8} | terminal id={8} | {8}
      dated order = {dated}{4} | order {dated}{10} | 订单号：{dated}{18} | {dated}{2} | {day}{9}
      order = order no {16} | out_trade_no={18} | 订单号{13} | "transaction_id":"{28}" | orderNo: {32}
      wechat = 4200001{3}{day}{10} | 交易单号 4200002{3}{day}{10}
      alipay = trade_no={day}22001498{12} | {day}22001498{12}
      merchant order = {10}{dated}{6} | {8}{dated}{4}
      epoch = ts={millis} | at {millis} | timestamp: {millis} | [{millis}] | {seconds}
      time stamp = {iso} {time},{3} ERROR | {iso}T{time}.{3}+08:00 | {iso} {time}:{3}
      two times = from {iso} {time} to {iso} {time}
      compact time = {dated} | {dated} timeout | 交易时间{dated} | time {dated}
      uuid = {uuid} | request {uuid} failed | traceId={uuid}
      digest = {hex32} | md5 {hex32} | sign={hex64} | commit {hex40}
      amounts = amount {5}.{2} limit {4}.{2} total {3}.{2} | USD {3}.{2} of {4}.{2}
      amount list = {5}.{2} {4}.{2} {4}.{2}
      ip = connect to {ip}:{4} failed, local {ip}:{5}
      version = v{1}.{2}.{1}.{dated} build {5}
      imei = IMEI {imei} | imei:{imei} | "imei":"{imei}" | 设备IMEI：{imei} | {imei}
      barcode = {ean} | barcode {ean} | 条码{ean}
      tracking = tracking SF{13} | 运单号：{12} | waybill no. 9400{18} | AWB 1Z{16}
      stack trace = at com.acme.Host.send(Host.java:{4})\\n\\tat com.acme.Main.run(Main.java:{3})
      address = 0x{hex16}: segfault at 0x{hex8}
      chip data = TVR {hex10} TSI {hex4} CVM {hex6} ARQC {hex16}
      snowflake = 1{18} | msg 1{18} | id=1{17}
      sixteen digits = {16} | txn {16} failed | code {16}
      fraction = took 0.{16} s
      receipt = BATCH {6} TRACE {6} REF {12} AUTH {6} DATE {iso} TIME {time}
      codes = codes {3}, {3}, {2}, {4} | {4},{4},{3}
      columns = {1} {2} {3} | {6} {3}\\t{2} | 05 {4} {2}
      prose 1 = key=F1 pressed | key check value error | PIN: please retry | PIN tries exceeded: 3
      prose 2 = CVV2 mismatch, code N7 | CVV error 82 | password: incorrect | 密码: 请重新输入
      prose 3 = 密码错误，请重试 | token expired | token: expired | session timed out | cookie: missing
      prose 4 = 姓名：不符 | cardholder name: invalid | 请拨打客服电话 95588 或 400-820-8888
      prose 5 = PIN block format error 55 | MAC error, key index 3 | api_key missing | 卡号不存在
      message header = 60 00 {2} 00 00 60 22 00 00 00 00 02 00 70 24 05 80 20 C0 {2} {2} | 6000{2}000060220000000002007024C020C0{4}
      message dump = {dump24} | 0000: {dump16} | send: {dump40} | recv {hex64} len 32 | [{dump12}]
      coded header = {ascii8} | 30 32 30 30 {ascii16} | data {ascii40}
      chip tags = 9F02 06 0000000{5} 9A 03 {6} 9F36 02 {hex4} | 9F2608{hex16}9F2701809F3602{hex4}9505{hex10}9A03{6}9C0100
      arrays = "codes":["{4}","{4}","{4}"] | [{3}, {3}, {3}, {2}] | [{byte}, {byte}, {byte}, {byte}, {byte}, {byte}, {byte}, {byte}, {byte}, {byte}, {byte}, {byte}, {byte}, {byte}]
      base 64 twice = TkRFeE1URXhNVEU9 | data U0dWc2JHOGdkMjl5YkdRaA== | MTIzNDU2Nzg5MDEyMzQ1Njc4OTA= | {b}{b}{b}{b}==
      base 64 = sign={b}{b}{b} | MAC {b} | cert {b}{b}{b}{b}{b}
      approval = approval code {6} | auth code {6} | auth_code={6} | 授权码 {6} | AUTH CODE: {6}
      long order = order {18} | 订单号{20} | out_trade_no={24} | trade no {17} | 流水号：{19} | order_id={22}
      status = Cardholder: CANCELLED | cardholder: declined | 持卡人：取消 | 持卡人取消交易 | holder: not present
      thing's name = name=main | "name":"amount" | thread name: Worker-{1} | merchant name: Acme Coffee | app name: VISA CREDIT
      thing's one name = name=VisaTerminal | host name=ANNA | file_name=Anna | merchant name: Anna | "device":{"name":"Atlas"} | {"name":"Surcharge","value":{2}} | name=TIMEOUT | name=Bluetooth | name=Verifone | "name":"Settlement" | name=T{4} | <terminal><name>Front</name> | route name=Anna | Cardholder: CANCELLED | name=Anna failed | hostname=Anna
      signs in a row = {6}------{6} | {4}____{4} | ==== {4} ==== | {8}--{4} | {3}...{3} | {2}%%{2} | {6}-----{4}
      digits after other words = card reader {17} | card slot {2} | card 1 of 2 | card {day}{time} | visa terminal {8}
      account = account closed {2} | account type {2} | No savings account 53 | account blocked, rc {2}
      PIN = PIN retries left: {1} | 28-PIN输入超过次数 | 密码错误 {2} | PIN pad {8} offline | PIN error {2}
      code = error code {4} | 验证码错误 | OTP expired | verification failed {4} | code={6}
      hotline = 400-{3}-{4} | call 1-800-{3}-{4} | 客服 95588 | hotline 800-{3}-{4}
      field name = openid missing | openid is required | buyer_id is null | passport expired | id card reader {6}
      masked = 411111******{4} | ****{4} | 621700******{4} | card 6217 00** **** {4} | 卡号 **** **** **** {4}
      masked, masks in plenty = card 411111********{4} | 卡号6217****************{4} | card ending {4} | card ************{4} | card ***** {6} ***** | card {6}****{2} | {8}**********{4} | 卡尾号{4}
      days = {iso} {iso} | {iso} - {iso} | {day}-{day} | {day} {day}
      arrows = tid {8} -> {8} | stan {6} -> {6} | {3} -> {3} | state {2} -> {2} -> {2} | {time} -> {time} | {iso} -> {iso} | {day} -> {day} | batch {6} => {6} | {ip} -> {ip} | timeout {5} -> {5}
      pipes = {6}|{12}|{8} | {8}|{6} | {2}|{4}|{6}|{4}|{3} | {8}|{15}|{6} | RRN {12}|STAN {6}
      ports = ports {4}, {4}, {5} | {ip}:{4} -> {ip}:{5} | open: {4} {5} {4}
      octal dump = 0000000 {oct16}\\n0000020 {oct16} | {oct16} | {oct24} | chmod 755 644 600 700 755 644 600 700 755 644 600 700
      numbers = {3} {3} {3} {3} {3} {3} {3} {3} {3} {3} {3} {3} | {byte} {byte} {byte} {byte} {byte} {byte} {byte} {byte} {byte} {byte} {byte} {byte} {byte} {byte}
      identity forms = 9{2}-{2}-{4} | 000-{2}-{4} | {3}-00-{4} | order {3}-{2}-{4} | part {3}-{2}-{4}-{2} | {3}.{3}.{3}-{2} | {2}.{3}.{3}/{4}-{2} | v{3}.{3}.{3}
      numbered = 1) {6} 2) {8} 3) {12} | "1":"{4}","2":"{6}","3":"{3}" | step 1 {3} step 2 {4} step 3 {4} | [0] = {3}\\n[1] = {4}\\n[2] = {3} | F1={4};F2={6};F3={12}
      beside an amount = order{12}EUR{3}.{2} | RRN{12}CNY{3}.{2} | TID{8}USD{2} | EUR{3}.{2}STAN{6} | USD{4}.{2}EUR{4}.{2} | mid{15}CAD{3} | {12}AED{3}.{2}
      glued digest = {hex8}{12}{hex8} | {hex4}c{16}a{hex8} | {hex4}e{14}f{hex4} | v{1}a{16}b{2}
      tag's neighbours = 5A {4} {4} {4} {4} | 57 {2} {2} {2} {2} {2} {2} {2} {2} | 5A: {day} {6} | lane 57 {4} {4} {4} rc 05 | 95A: {4} {4} {4} {4} | 12域：{12} | 11域：{6} | 5A (ref) {12} | 57: {12} declined
      other codes = error code: 13{16} | coupon code 28{16} | код ошибки 12{16} | response code 1{17} | order code {18} | error code {12} | code {16} | code={17} | trade code {18} | product code 1{17} | code 9{17} | batch code: {19} | 号码 1{17} | code {20} | coupon code {12} | code={10}
      digits apart = PIN 1 of 3 | PIN tries 3 2 1 0 | CVV 8 2 | cvv error 1 2 3 | codes 0 5 9 1 | 密码输错了 3 次 | 密码第 1 2 次错误 | step 1 2 3 4 of 9 | OTP 3 2 1
      digits in words = one card two receipts | 密码三次错误 | 第三方支付 | 一二三磁道 | one two three times wrong PIN | 一三五七 | zwei drei Versuche | PIN one more time | 密码一致 | 密码输入三次
      letters for digits = v1l2 | 3l4O5 | SO{12}I{2} | {8}I{8} | I{16}l | order {6}O{9} | {4}l{4}
      before its name = rc {4} PIN invalid | {4} is the PIN pad's port | version {4} as PIN pad firmware | rule {3} CVV mismatch | {6} PIN tries | sticker {3} on the back | {2} on the back of the card | {4} als Betrag
      after the bare name = password expired {2} | password reset required | password policy v2 | password ORA-{5} | password http://host:{4}/login | password error {4} | 密码 SHA256 | password MD5 | password 0x{8} | password AbstractAuth{1}Handler | password timeout{6} | 后三位不符
      status of a person = держатель карты: отменил | держатель карты отменил операцию | 카드 소유자: 거절 | first name missing | last_name: required | 持卡人先生取消交易 | 5F20: 00 | titular de la tarjeta: rechazado | nom du porteur: invalid
      other accounts = account {dated} | merchant account {15} | RIB missing | acct {6} | account {4}-{4} | conta corrente {3} | account error {12} | account type {8}
      other identities = RFC 3986 | RFC {4} section {2} | паспорт {4} | KTP reader {4} | sin saldo {9} | PAN mismatch | PAN {4} entry | PAN ERROR{3}
      other phones = {2}-{4}-{4}x | 01-{4}-{4} | RRN 03-{4}-{4} | 8-800-{3}-{2}-{2} | тел. 8-800-{3}-{2}-{2} | order 02-{4}-{4} | 05-{4}-{4} | 电话 95588
      article = ean {ean} | EAN-13: {ean} | upc {ean} | gtin={ean} | barcode: {ean}
      behind a day or a time = {time}{3} | {time}{6} | {iso} {time}{4} | {day}00{14} | {dated}{8} | {day}{time}{12} | {time}:{12}
      three pairs = {2}-{2}-{2} | {iso} {8} | v {2}-{2}-{2} | order {2}-{2}-{2} {8}
      spelled digits = dump {wide} | 0x{wide}
      names of what is missing = 이름 오류 | 이름: 없음 | 이름이 일치하지 않습니다 | ชื่อไม่ถูกต้อง | nazwisko: brak | nome: vazio | nombre: vacío | tên không hợp lệ | 客户 取消 | 顾客 已离开 | name=main declined | name=worker stopped | name=sale refused
      placeholders = pan=<masked> | password=<hidden> | secret=${SECRET} | token={{TOKEN}} | cvv=<removed> | name=<masked> | 姓名:<已脱敏> | 卡号：<已屏蔽> | otp=<otp> | authorization: <masked>
      prose 6 = track 2 read error | bad track 1 | private key not found | IBAN invalid
      """;

  static final List<Kind> KINDS = kinds();
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]*)(\\d*)\\}");

  private LookAlikeSamples() {}

  static String of(Random random, Kind kind) {
    String form = CardSamples.pick(random, kind.forms());
    return PLACE.matcher(form).replaceAll(place -> part(random, place));
  }

  private static List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    for (String line : TABLE.lines().toList()) {
      int end = line.indexOf(" = ");
      String forms = line.substring(end + 3).replace("\\n", "\n").replace("\\t", "\t");
      kinds.add(new Kind(line.substring(0, end), List.of(forms.split(" \\| ", -1))));
    }
    return kinds;
  }

  private static String part(Random random, MatchResult place) {
    int count = place.group(2).isEmpty() ? 0 : Integer.parseInt(place.group(2));
    return switch (place.group(1)) {
      case "" -> digits(random, count);
      case "hex" -> hex(random, count);
      case "day" -> day(random);
      case "iso" -> isoDay(random);
      case "time" -> time(random);
      case "dated" -> day(random) + time(random).replace(":", "");
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "millis" -> "17" + digits(random, 11);
      case "seconds" -> "17" + digits(random, 8);
      case "ip" -> String.join(".", octet(random), octet(random), octet(random), octet(random));
      case "imei" -> CardSamples.number(random, CardSamples.pick(random, List.of("35", "86")), 15);
      case "ean" -> ean(random);
      default -> code(random, place.group(1), count);
    };
  }

  private static String code(Random random, String form, int count) {
    return switch (form) {
      case "dump" -> hex(random, 2 * count).replaceAll("..(?=.)", "$0 ");
      case "ascii" -> CardSamples.hexOfCharacters(digits(random, count), " ");
      case "byte" -> octet(random);
      case "wide" -> CardSamples.hexOfCharacters(day(random), "").replaceAll("..", "00$0");
      case "oct" -> octal(random, count);
      case "b" -> Long.toString(random.nextLong(1L << 62, Long.MAX_VALUE), 36);
      default -> throw new IllegalArgumentException("no such part: " + form);
    };
  }

  private static String octal(Random random, int count) {
    return random.ints(count, 0, 256).mapToObj("%03o"::formatted).collect(Collectors.joining(" "));
  }

  private static String digits(Random random, int count) {
    StringBuilder result = new StringBuilder();
    random.ints(count, 0, 10).forEach(result::append);
    return result.toString();
  }

  static String hex(Random random, int count) {
    StringBuilder result = new StringBuilder();
    random.ints(count, 0, 16).forEach(i -> result.append(Character.forDigit(i, 16)));
    return random.nextBoolean() ? result.toString() : result.toString().toUpperCase(Locale.ROOT);
  }

  private static String day(Random random) {
    return "%d%02d%02d"
        .formatted(2022 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static String isoDay(Random random) {
    String day = day(random);
    String gap = CardSamples.pick(random, List.of("-", "/", "."));
    return day.substring(0, 4) + gap + day.substring(4, 6) + gap + day.substring(6);
  }

  private static String time(Random random) {
    return "%02d:%02d:%02d".formatted(random.nextInt(24), random.nextInt(60), random.nextInt(60));
  }

  private static String octet(Random random) {
    return String.valueOf(random.nextInt(256));
  }

  private static String ean(Random random) {
    List<String> countries = List.of("69", "40", "49", "50", "30", "87", "97");
    String start = CardSamples.pick(random, countries) + digits(random, 10);
    int sum = 0;
    for (int i = 0; i < start.length(); i++) {
      sum += (start.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return start + (10 - sum % 10) % 10;
  }
}
