package org.posrules.masking;

import java.util.List;

/** The key words before what belongs to a person. Immutable; safe to share. */
final class PersonalWords {
  private static final String IDENTITIES =
      """
      身份证, 身份证号, 身份证号码, 身份证明, 身份证件, 身份號碼, 證件號碼, 证件, 证件号, 证件号码,
      证件编号, 身份号码, 居民身份证, sfz, sfzh, cert no, cert id, certif id, id card, id card no,
      id card number, identity card, identity number, identity no, id number, id no, idcard,
      national id, national id no, national id number, national insurance, national insurance no,
      national insurance number, nino, ni number, passport, passport no, passport number, 护照,
      护照号, 護照號碼, aadhaar, aadhaar no, aadhaar number, aadhar, cpf, dni, nie, nif, nric, hkid,
      curp, codice fiscale, pesel, bsn, egn, jmbg, cedula, rut, personnummer, personalausweis,
      ausweisnummer, steuer id, numero de securite sociale, insee, kimlik no, tc kimlik no,
      kennitala, снилс, инн, паспорт, マイナンバー, マイナンハー, 個人番号, 주민등록번호, driving licence,
      driving licence no, tax id, tax id no, tax number, steuernummer, cnpj, driver license, driver license no, drivers license
      """;

  private static final String SOCIAL_SECURITY =
      """
      ssn, social security, social security number
      """;

  private static final String PHONES =
      """
      phone, phone no, phone number, phone num, mobile, mobile no, mobile number, mobile phone,
      cell, cell phone, cellphone, tel, telephone, tel no, msisdn, telefon, telefonnummer, handy,
      telefono, celular, movil, telefone, telephone no, телефон, 手机, 手机号, 手机号码, 电话,
      电话号码, 联系电话, 联系方式, 預留手機, 预留手机号, 电话号, 携帯番号, 電話番号, 전화번호
      """;

  private static final String NAMES =
      """
      cardholder name, card holder name, cardholder, card holder, holder, holder name, name on card,
      customer name, account holder, account holder name, account name, payer name, payee name,
      acc name, acct name, owner name, karteninhaber, name des karteninhabers, intestatario, kontoinhaber, titular, nome do titular,
      nombre del titular, titulaire, владелец карты, 姓名, 持卡人姓名, 持卡人, 客户姓名, 户名,
      真实姓名, 账户名, 账户姓名, 付款人, 付款人姓名, 收款人, 收款人姓名, 联系人, カード名義,
      名義人, カート名義, 예금주
      """;

  private static final String ANY_NAMES =
      """
      customer, payer, payee, beneficiary, inhaber, titolare, imie, 客户, 顾客, name, full name, first name, last name, 名字
      """;

  private static final String PAYERS =
      """
      openid, open id, sub openid, wx openid, payer openid, unionid, buyer user id, buyer id,
      buyer open id, buyer logon id, payer user id, payer id, alipay user id, alipay open id,
      用户标识, 支付宝用户号, 买家用户号, 买家支付宝用户号
      """;

  /** Where a word has two kinds, the later one wins. */
  static final List<Lexicon.Entry> ENTRIES =
      List.of(
          new Lexicon.Entry(KeyKind.PAYER, PAYERS),
          new Lexicon.Entry(KeyKind.IDENTITY, IDENTITIES),
          new Lexicon.Entry(KeyKind.SOCIAL_SECURITY, SOCIAL_SECURITY),
          new Lexicon.Entry(KeyKind.PHONE, PHONES),
          new Lexicon.Entry(KeyKind.ANY_NAME, ANY_NAMES),
          new Lexicon.Entry(KeyKind.NAME, NAMES));

  private PersonalWords() {}
}
