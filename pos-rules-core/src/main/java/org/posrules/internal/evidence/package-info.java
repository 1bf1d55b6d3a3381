/** Room 2, evidence: turns a clean transaction into signals. */
@NullMarked
package org.posrules.internal.evidence;

import org.jspecify.annotations.NullMarked;
