/** What a text resembles that names no cause: the nearest known wordings. */
@NullMarked
package org.posrules.internal.resemblance;

import org.jspecify.annotations.NullMarked;
