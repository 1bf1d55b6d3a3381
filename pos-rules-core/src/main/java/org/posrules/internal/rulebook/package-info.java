/** Reads the files of a rulebook and reports every problem in them. */
@NullMarked
package org.posrules.internal.rulebook;

import org.jspecify.annotations.NullMarked;
