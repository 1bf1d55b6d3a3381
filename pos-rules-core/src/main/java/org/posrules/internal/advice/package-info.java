/** Room 6, advice: what to do, in which order, whether a repeat is safe, and in whose words. */
@NullMarked
package org.posrules.internal.advice;

import org.jspecify.annotations.NullMarked;
