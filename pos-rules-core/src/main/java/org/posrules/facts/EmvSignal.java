package org.posrules.facts;

import java.util.List;

/**
 * A bit or value in an EMV result that was noticed; it need not be why the payment failed.
 *
 * @param scheme {@code emv-tvr}, {@code emv-tsi} or {@code emv-cvm}
 * @param code the bit as {@code B1b7} (byte 1, bit 7; bit 8 is the highest), or a value as {@code
 *     B1:02}
 * @param cause what the table says
 * @param strength how strongly
 * @param row table and key
 * @param facts the request fields
 */
public record EmvSignal(
    String scheme, String code, String cause, Strength strength, String row, List<String> facts)
    implements Row {}
