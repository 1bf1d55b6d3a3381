package org.posrules.iso8583;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.jpos.iso.ISOBasePackager;
import org.jpos.iso.ISOException;
import org.jpos.iso.ISOMsg;
import org.jpos.iso.ISOUtil;
import org.jpos.iso.packager.GenericPackager;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/** Messages that jPOS has packed and read back, from there to the advice. */
class JposMessagesTest {
  private static final DiagnosticEngine ENGINE = DiagnosticEngine.create();
  private static final String CHIP = "9F270180950500000480005A08" + Messages.PAN;

  private static ISOMsg onTheWire(Map<Integer, String> elements) throws ISOException {
    ISOBasePackager packager = new GenericPackager("jar:packager/iso87binary.xml");
    ISOMsg sent = new ISOMsg();
    sent.setPackager(packager);
    for (Map.Entry<Integer, String> element : elements.entrySet()) {
      boolean binary = element.getKey() == 52 || element.getKey() == 55;
      if (binary) {
        sent.set(element.getKey(), ISOUtil.hex2byte(element.getValue()));
      } else {
        sent.set(element.getKey(), element.getValue());
      }
    }
    ISOMsg read = new ISOMsg();
    read.setPackager(packager);
    read.unpack(sent.pack());
    return read;
  }

  private static ISOMsg sale() throws ISOException {
    return onTheWire(Messages.with(Messages.sale(), 55, CHIP));
  }

  private static Diagnosis diagnose(ISOMsg request, ISOMsg answer) {
    FailedTransaction facts =
        Iso8583.standard()
            .failed(request::getString, answer == null ? null : answer::getString)
            .build();
    return ENGINE.diagnose(facts);
  }

  @Test
  void sale_unanswered_isToBeVerifiedFirst() throws ISOException {
    Diagnosis diagnosis = diagnose(sale(), null);

    assertEquals(PaymentState.UNKNOWN, diagnosis.payment().state());
    assertEquals(RetryAdvice.VERIFY_FIRST, diagnosis.retry().advice());
  }

  @Test
  void sale_answeredToAnotherRequest_isToBeVerifiedFirst() throws ISOException {
    ISOMsg late = onTheWire(Messages.with(Messages.answer("51"), 11, "000122"));

    assertEquals(RetryAdvice.VERIFY_FIRST, diagnose(sale(), late).retry().advice());
  }

  @Test
  void sale_refusedForFunds_isDeclined() throws ISOException {
    Diagnosis diagnosis = diagnose(sale(), onTheWire(Messages.answer("51")));

    assertEquals("INSUFFICIENT_FUNDS", diagnosis.cause());
    assertEquals(PaymentState.DECLINED, diagnosis.payment().state());
  }

  @Test
  void sale_cardExpired_isDeclined() throws ISOException {
    ISOMsg request = onTheWire(Messages.with(Messages.sale(), 14, "2601"));
    Diagnosis diagnosis = diagnose(request, onTheWire(Messages.answer("54")));

    assertEquals("CARD_EXPIRED", diagnosis.cause());
    assertEquals(PaymentState.DECLINED, diagnosis.payment().state());
  }

  @Test
  void sale_approved_isNotToBeRepeated() throws ISOException {
    Diagnosis diagnosis = diagnose(sale(), onTheWire(Messages.answer("00")));

    assertEquals(PaymentState.CHARGED, diagnosis.payment().state());
    assertEquals(RetryAdvice.DO_NOT_RETRY, diagnosis.retry().advice());
  }

  @Test
  void reversal_refused_provesNothingOfThePayment() throws ISOException {
    ISOMsg reversal = onTheWire(Messages.with(Messages.sale(), 0, "0400"));
    Diagnosis diagnosis =
        diagnose(reversal, onTheWire(Messages.with(Messages.answer("91"), 0, "0410")));

    assertEquals(PaymentState.UNKNOWN, diagnosis.payment().state());
  }

  @Test
  void chipData_ofJpos_isRead() throws ISOException {
    ISOMsg request = sale();

    assertEquals("0000048000", Iso8583.standard().failed(request::getString, null).build().tvr());
  }

  @Test
  void cardNumber_inFourElements_isNotInTheDiagnosis() throws ISOException {
    ISOMsg answer = onTheWire(Messages.with(Messages.answer("51"), 2, Messages.PAN));

    assertFalse(diagnose(sale(), answer).toString().contains(Messages.PAN));
  }
}
