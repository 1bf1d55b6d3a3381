package org.posrules.javapos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Proxy;
import java.util.List;
import jpos.BaseControl;
import jpos.CATConst;
import jpos.CATControl114;
import jpos.CATControl14;
import jpos.ElectronicValueRWControl114;
import jpos.FiscalPrinterConst;
import jpos.FiscalPrinterControl114;
import jpos.JposConst;
import jpos.JposException;
import jpos.MSRConst;
import jpos.MSRControl114;
import jpos.MSRControl12;
import jpos.PINPadControl114;
import jpos.POSPrinterConst;
import jpos.POSPrinterControl114;
import jpos.ScannerControl114;
import jpos.SmartCardRWConst;
import jpos.SmartCardRWControl114;
import jpos.events.ErrorEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.SchemeCode;

/** With the exceptions, events and interfaces of the contracts, which bring no controls. */
class JavaPosTest {
  private static final DiagnosticEngine ENGINE = DiagnosticEngine.create();
  private static final BaseControl CAT = control(CATControl114.class);
  private static final BaseControl MSR = control(MSRControl114.class);
  private static final BaseControl PRINTER = control(POSPrinterControl114.class);

  private static BaseControl control(Class<? extends BaseControl> type) {
    Object control =
        Proxy.newProxyInstance(
            JavaPosTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new AssertionError("no device is called: " + method);
            });
    return type.cast(control);
  }

  private static JposException extended(int code) {
    return new JposException(JposConst.JPOS_E_EXTENDED, code, "of the driver's own");
  }

  private static Diagnosis diagnose(FailedTransaction.Builder facts) {
    return ENGINE.diagnose(facts.build());
  }

  @Test
  void stripeReader_claimTimesOutBeforeSending_hasChargedNobody() {
    JposException timeout = new JposException(JposConst.JPOS_E_TIMEOUT, "Claim");

    assertEquals(
        PaymentState.NOT_SENT,
        diagnose(JavaPos.failedBeforeSending(MSR, timeout)).payment().state());
  }

  @Test
  void stripeReader_timesOutAtSomeStep_provesNothing() {
    FailedTransaction facts =
        JavaPos.failed(MSR, new JposException(JposConst.JPOS_E_TIMEOUT)).build();

    assertNull(facts.requestSent());
    assertEquals(PaymentState.UNKNOWN, ENGINE.diagnose(facts).payment().state());
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        JposConst.JPOS_E_NOHARDWARE,
        JposConst.JPOS_E_OFFLINE,
        JposConst.JPOS_E_FAILURE,
        JposConst.JPOS_E_TIMEOUT,
        JposConst.JPOS_E_BUSY,
        JposConst.JPOS_E_EXTENDED,
        999
      })
  void paymentTerminal_endsWithoutItsAnswer_isToBeVerifiedFirst(int code) {
    JposException exception = new JposException(code);

    for (BaseControl device : List.of(CAT, control(ElectronicValueRWControl114.class))) {
      assertEquals(
          RetryAdvice.VERIFY_FIRST, diagnose(JavaPos.failed(device, exception)).retry().advice());
      assertEquals(
          RetryAdvice.VERIFY_FIRST,
          diagnose(JavaPos.failedBeforeSending(device, exception)).retry().advice());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {CATConst.JPOS_ECAT_RESET, CATConst.JPOS_ECAT_COMMUNICATIONERROR})
  void paymentTerminal_losesTheCentre_isToBeVerifiedFirst(int code) {
    assertEquals(
        RetryAdvice.VERIFY_FIRST, diagnose(JavaPos.failed(CAT, extended(code))).retry().advice());
  }

  @Test
  void paymentTerminal_eventWithoutAnswer_isToBeVerifiedFirst() {
    ErrorEvent event =
        new ErrorEvent(
            CAT, JposConst.JPOS_E_TIMEOUT, 0, JposConst.JPOS_EL_INPUT, JposConst.JPOS_ER_CLEAR);

    assertEquals(RetryAdvice.VERIFY_FIRST, diagnose(JavaPos.failed(event)).retry().advice());
  }

  @Test
  void paymentTerminal_claimTimesOutAsTheCallerKnows_hasChargedNobody() {
    JposException timeout = new JposException(JposConst.JPOS_E_TIMEOUT);

    assertEquals(
        PaymentState.NOT_SENT,
        diagnose(JavaPos.failed(CAT, timeout).requestSent(false)).payment().state());
  }

  @Test
  void paymentTerminal_centreRefuses_isDeclined() {
    Diagnosis diagnosis = diagnose(JavaPos.failed(CAT, extended(CATConst.JPOS_ECAT_CENTERERROR)));

    assertEquals("CARD_DECLINED", diagnosis.cause());
    assertEquals(PaymentState.DECLINED, diagnosis.payment().state());
  }

  @Test
  void paymentTerminal_notClaimed_hasNotBeenAsked() {
    JposException exception = new JposException(JposConst.JPOS_E_NOTCLAIMED);

    assertEquals(PaymentState.NOT_SENT, diagnose(JavaPos.failed(CAT, exception)).payment().state());
  }

  @Test
  void printer_outOfPaper_saysSoAndNothingOfTheMoney() {
    FailedTransaction facts =
        JavaPos.failed(PRINTER, extended(POSPrinterConst.JPOS_EPTR_REC_EMPTY)).build();

    assertEquals(List.of("PAPER_OUT"), facts.deviceStatus());
    assertNull(facts.requestSent());
    assertNull(facts.replyReceived());
    assertEquals("PRINTER_OUT_OF_PAPER", ENGINE.diagnose(facts).cause());
  }

  @Test
  void printer_failsAfterAnApproval_isNotToBeRepeated() {
    FailedTransaction.Builder facts =
        JavaPos.failed(PRINTER, extended(POSPrinterConst.JPOS_EPTR_COVER_OPEN))
            .requestSent(true)
            .replyReceived(true)
            .codes(List.of(new SchemeCode("iso8583-1987", "00")));
    Diagnosis diagnosis = diagnose(facts);

    assertEquals("PRINTER_COVER_OPEN", diagnosis.cause());
    assertEquals(RetryAdvice.DO_NOT_RETRY, diagnosis.retry().advice());
  }

  @Test
  void fiscalPrinter_coverOpen_isItsOwnCode() {
    FailedTransaction facts =
        JavaPos.failed(
                control(FiscalPrinterControl114.class),
                extended(FiscalPrinterConst.JPOS_EFPTR_COVER_OPEN))
            .build();

    assertEquals("unifiedpos-fiscalprinter", facts.responseCodeScheme());
    assertEquals(List.of("COVER_OPEN"), facts.deviceStatus());
  }

  @Test
  void extendedCode_ofEachClass_isReadByTheClass() {
    assertEquals(
        "MAGSTRIPE_NOT_READABLE",
        diagnose(JavaPos.failed(MSR, extended(MSRConst.JPOS_EMSR_START))).cause());
    assertEquals(
        "CHIP_NOT_READABLE",
        diagnose(
                JavaPos.failed(
                    control(SmartCardRWControl114.class), extended(SmartCardRWConst.JPOS_ESC_READ)))
            .cause());
  }

  @Test
  void extendedCode_withoutTheGeneralCodeThatPointsToIt_isNotRead() {
    JposException exception = new JposException(JposConst.JPOS_E_FAILURE, MSRConst.JPOS_EMSR_START);

    assertEquals("111", JavaPos.failed(MSR, exception).build().responseCode());
  }

  @Test
  void extendedCode_ofAVendor_isNotTakenForAnEvent() {
    FailedTransaction facts = JavaPos.failed(control(PINPadControl114.class), extended(2)).build();

    assertEquals("114", facts.responseCode());
  }

  @Test
  void extendedCode_ofAClassWithoutCodes_isNotRead() {
    FailedTransaction facts =
        JavaPos.failed(control(ScannerControl114.class), extended(201)).build();

    assertEquals("114", facts.responseCode());
    assertEquals("unifiedpos", facts.responseCodeScheme());
  }

  @Test
  void control_ofTheFirstVersion_isOfItsClass() {
    assertEquals(Device.MSR, Device.of(control(MSRControl12.class)));
    assertEquals(Device.CAT, Device.of(control(CATControl14.class)));
  }
}
