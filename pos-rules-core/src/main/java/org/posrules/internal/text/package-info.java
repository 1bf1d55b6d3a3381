/** A text as words that know their place, read once; the finding of words in it. */
@NullMarked
package org.posrules.internal.text;

import org.jspecify.annotations.NullMarked;
