package org.posrules;

/**
 * Advice of a card scheme that came beside the response code.
 *
 * @param scheme for example {@code mastercard-mac} (merchant advice code) or {@code visa-category}
 * @param code as received; leading zeros matter
 */
public record AdviceCode(String scheme, String code) {}
