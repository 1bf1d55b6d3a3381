/**
 * The room for shops: what is observed of a set-up, what is to be done first, and pages to print.
 */
@NullMarked
package org.posrules.internal.care;

import org.jspecify.annotations.NullMarked;
