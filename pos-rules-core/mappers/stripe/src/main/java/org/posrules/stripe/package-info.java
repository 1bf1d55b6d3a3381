/** What exceptions, payments and readers of Stripe say about a failed transaction. */
@NullMarked
package org.posrules.stripe;

import org.jspecify.annotations.NullMarked;
