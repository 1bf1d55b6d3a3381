/** Room 5, payment: what the facts prove about the money, whoever is at fault. */
@NullMarked
package org.posrules.internal.payment;

import org.jspecify.annotations.NullMarked;
