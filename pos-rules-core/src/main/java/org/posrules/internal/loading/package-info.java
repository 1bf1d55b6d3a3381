/** How a rulebook that was not compiled with the jar comes to an engine. */
@NullMarked
package org.posrules.internal.loading;

import org.jspecify.annotations.NullMarked;
