package org.posrules.javapos;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jpos.BaseControl;
import jpos.CATConst;
import jpos.CATControl14;
import jpos.CashChangerControl12;
import jpos.CashDrawerControl12;
import jpos.CheckScannerControl17;
import jpos.ElectronicJournalControl110;
import jpos.ElectronicValueRWControl112;
import jpos.FiscalPrinterConst;
import jpos.FiscalPrinterControl13;
import jpos.HardTotalsControl12;
import jpos.JposConst;
import jpos.LineDisplayControl12;
import jpos.MICRControl12;
import jpos.MSRControl12;
import jpos.PINPadControl13;
import jpos.POSPowerControl15;
import jpos.POSPrinterConst;
import jpos.POSPrinterControl12;
import jpos.PointCardRWControl15;
import jpos.SmartCardRWControl18;
import org.jspecify.annotations.Nullable;

/** The classes of devices whose codes the rules know, each by the oldest version of its control. */
enum Device {
  CAT(CATControl14.class),
  CASHCHANGER(CashChangerControl12.class),
  CASHDRAWER(CashDrawerControl12.class),
  CHECKSCANNER(CheckScannerControl17.class),
  ELECTRONICJOURNAL(ElectronicJournalControl110.class),
  ELECTRONICVALUERW(ElectronicValueRWControl112.class),
  FISCALPRINTER(FiscalPrinterControl13.class),
  HARDTOTALS(HardTotalsControl12.class),
  LINEDISPLAY(LineDisplayControl12.class),
  MICR(MICRControl12.class),
  MSR(MSRControl12.class),
  PINPAD(PINPadControl13.class),
  POINTCARDRW(PointCardRWControl15.class),
  POSPOWER(POSPowerControl15.class),
  POSPRINTER(POSPrinterControl12.class),
  SMARTCARDRW(SmartCardRWControl18.class),
  OTHER(BaseControl.class);

  /** Codes of the class start behind this one, those of a CAT excepted. */
  private static final int LAST_GENERAL = 200;

  private static final Set<Integer> OF_CAT =
      Set.of(
          CATConst.JPOS_ECAT_CENTERERROR,
          CATConst.JPOS_ECAT_COMMANDERROR,
          CATConst.JPOS_ECAT_RESET,
          CATConst.JPOS_ECAT_COMMUNICATIONERROR,
          CATConst.JPOS_ECAT_DAILYLOGOVERFLOW,
          CATConst.JPOS_ECAT_DEFICIENT,
          CATConst.JPOS_ECAT_OVERDEPOSIT);

  private static final Map<Integer, String> PRINTER_WORDS =
      Map.ofEntries(
          Map.entry(POSPrinterConst.JPOS_EPTR_COVER_OPEN, "COVER_OPEN"),
          Map.entry(POSPrinterConst.JPOS_EPTR_JRN_EMPTY, "PAPER_OUT"),
          Map.entry(POSPrinterConst.JPOS_EPTR_REC_EMPTY, "PAPER_OUT"),
          Map.entry(POSPrinterConst.JPOS_EPTR_SLP_EMPTY, "SLIP_MISSING"),
          Map.entry(POSPrinterConst.JPOS_EPTR_JRN_CARTRIDGE_REMOVED, "CARTRIDGE_EMPTY"),
          Map.entry(POSPrinterConst.JPOS_EPTR_JRN_CARTRIDGE_EMPTY, "CARTRIDGE_EMPTY"),
          Map.entry(POSPrinterConst.JPOS_EPTR_REC_CARTRIDGE_REMOVED, "CARTRIDGE_EMPTY"),
          Map.entry(POSPrinterConst.JPOS_EPTR_REC_CARTRIDGE_EMPTY, "CARTRIDGE_EMPTY"),
          Map.entry(POSPrinterConst.JPOS_EPTR_SLP_CARTRIDGE_REMOVED, "CARTRIDGE_EMPTY"),
          Map.entry(POSPrinterConst.JPOS_EPTR_SLP_CARTRIDGE_EMPTY, "CARTRIDGE_EMPTY"));

  private static final Map<Integer, String> FISCAL_PRINTER_WORDS =
      Map.of(
          FiscalPrinterConst.JPOS_EFPTR_COVER_OPEN, "COVER_OPEN",
          FiscalPrinterConst.JPOS_EFPTR_JRN_EMPTY, "PAPER_OUT",
          FiscalPrinterConst.JPOS_EFPTR_REC_EMPTY, "PAPER_OUT",
          FiscalPrinterConst.JPOS_EFPTR_SLP_EMPTY, "SLIP_MISSING");

  private final Class<? extends BaseControl> control;

  Device(Class<? extends BaseControl> control) {
    this.control = control;
  }

  /** The class of a control; OTHER also for what is none. */
  static Device of(@Nullable Object control) {
    return Arrays.stream(values())
        .filter(device -> device.control.isInstance(control))
        .findFirst()
        .orElse(OTHER);
  }

  /** The namespace of its codes in the rules. */
  String scheme() {
    return this == OTHER ? "unifiedpos" : "unifiedpos-" + name().toLowerCase(Locale.ROOT);
  }

  /** Whether it asks for the payment itself, so that a call to it that fails may have charged. */
  boolean pays() {
    return this == CAT || this == ELECTRONICVALUERW;
  }

  /**
   * The code that says most: the extended one, if the other one points to it and it is of this
   * class. Numbers of a vendor's own may be those of something else.
   */
  int code(int code, int extended) {
    boolean known = this == CAT ? OF_CAT.contains(extended) : extended > LAST_GENERAL;
    return code == JposConst.JPOS_E_EXTENDED && known && this != OTHER ? extended : code;
  }

  /** The word of the device status that means the same; null: there is none. */
  @Nullable String word(int code) {
    return switch (this) {
      case POSPRINTER -> PRINTER_WORDS.get(code);
      case FISCALPRINTER -> FISCAL_PRINTER_WORDS.get(code);
      default -> null;
    };
  }
}
