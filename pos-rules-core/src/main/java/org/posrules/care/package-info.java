/**
 * How a shop is set up, and what is to be done about it before a payment fails: {@link
 * org.posrules.care.Shop} goes in, {@link org.posrules.care.ShopAssessment} comes out.
 */
@NullMarked
package org.posrules.care;

import org.jspecify.annotations.NullMarked;
