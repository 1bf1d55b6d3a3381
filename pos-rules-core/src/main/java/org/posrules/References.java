package org.posrules;

import org.jspecify.annotations.Nullable;

/**
 * References by which another party finds the transaction.
 *
 * @param rrn retrieval reference number (ISO 8583 DE37)
 * @param stan system trace audit number (DE11)
 * @param authorisationCode approval code (DE38)
 */
public record References(
    @Nullable String rrn, @Nullable String stan, @Nullable String authorisationCode) {}
