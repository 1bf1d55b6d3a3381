/** The binary form of what the build makes of the bundled rulebook, so that a start only reads. */
@NullMarked
package org.posrules.internal.packing;

import org.jspecify.annotations.NullMarked;
