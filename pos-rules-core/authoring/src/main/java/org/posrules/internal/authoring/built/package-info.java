/** Makes the one signed file of a rulebook that an engine loads without a compiler. */
@NullMarked
package org.posrules.internal.authoring.built;

import org.jspecify.annotations.NullMarked;
