package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of fields whose digits are no card number. Directly before a run of digits they keep it
 * unmasked. Immutable; safe to share.
 */
final class LookAlikeWords {
  private static final String THINGS =
      """
      order, orders, trade, out trade, transaction, trans, tran, txn, trx, reference, ref,
      retrieval reference, retrieval ref, request, req, trace, sys trace, system trace,
      system trace audit, audit, batch, invoice, receipt, voucher, ticket, terminal, term,
      merchant, mch, mer, mrch, device, serial, message, msg, approval, auth, store, shop,
      operator, cashier, user, customer, member, payment, refund, original, orig, event,
      correlation, span, log, job, task, query, charge, booking, policy, parcel, shipment,
      tracking, sequence, seq, flow, biz, out request, process, thread, lot, product, item, goods
      """;

  private static final String ENDINGS =
      """
      no, id, num, number, nbr, nr, code, sn, ref, reference, name
      """;

  private static final String ALONE =
      """
      rrn, stan, mid, tid, order, orders, invoice, receipt, voucher, batch, trace, ref, reference,
      sn, s/n, serial, imei, imsi, iccid, meid, sim, ean, ean13, upc, gtin, isbn, barcode,
      bar code, tracking, awb, waybill, timestamp, time stamp, ts, epoch, millis, nanos, datetime,
      arn, uuid, guid, uid, acquirer, checksum, crc, hash, md5, sha1, sha256, nonce, nonce str,
      seq, sequence, boleto, linha digitavel, codigo de barras, nsu, folio, de37, de11, de41,
      de42, f37, f11, f41, f42, de90, f90, field 37, field 11, field 41, field 42, field 90,
      utrnno, bestellnummer, auftragsnummer, beleg nr, belegnummer, ta nr, trace nr, vu nummer,
      pedido, public key, idempotency key, cache key, redis key, lock key, partition key,
      routing key, message key, primary key, unique key, foreign key, sort key, hash key,
      object key, merchant account, merchant account id, merchant account no, account type,
      service account, app name, application name, host name, file name, class name, method name,
      field name, tag name, service name, server name, thread name, bank name, issuer name,
      acquirer name, scheme name, card name, reader name, display name, bean name, table name,
      column name, package name, brand name, model name, company name, domain name, node name,
      订单, 订单号, 订单编号, 商户订单号, 商户单号, 交易单号, 交易订单号, 支付单号,
      退款单号, 单号, 流水, 流水号, 交易流水号, 系统跟踪号, 跟踪号, 参考号, 检索参考号,
      系统参考号, 交易参考号, 凭证号, 批次号, 授权码, 授权号, 商户号, 商户编号, 商户代码, 终端号,
      终端编号, 序列号, 设备号, 机身号, 机具号, 编号, 追踪号, 运单号, 快递单号, 条码, 条形码,
      时间戳, 交易号, 请求号, 消息号, 票据号, 收据号, 小票号, 发票号, 版本号, 操作员号, 门店号,
      受理机构, 訂單號, 流水號, 商戶號, 終端號, 注文番号, 取引番号, 伝票番号, 端末番号, заказ,
      номер заказа, 주문번호
      """;

  private LookAlikeWords() {}

  static List<String> all() {
    List<String> words = new ArrayList<>(Lexicon.words(ALONE));
    for (String thing : Lexicon.words(THINGS)) {
      for (String ending : Lexicon.words(ENDINGS)) {
        words.add(thing + " " + ending);
      }
    }
    return words;
  }
}
