/** Packs the rulebook into the jar when the jar is built. */
@NullMarked
package org.posrules.internal.bundle;

import org.jspecify.annotations.NullMarked;
