/** Compares what two rulebooks say of the same requests. */
@NullMarked
package org.posrules.internal.authoring.comparing;

import org.jspecify.annotations.NullMarked;
