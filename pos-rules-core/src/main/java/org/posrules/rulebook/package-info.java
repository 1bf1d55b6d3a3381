/** The rules as a value: where they come from, what is in them, and what is wrong with them. */
@NullMarked
package org.posrules.rulebook;

import org.jspecify.annotations.NullMarked;
