/** What stands between the rules of a rulebook and the process that loads them; see decision 16. */
@NullMarked
package org.posrules.internal.authoring.gate;

import org.jspecify.annotations.NullMarked;
