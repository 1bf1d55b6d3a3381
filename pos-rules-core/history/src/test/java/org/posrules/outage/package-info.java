/** Outages are found in simulated days. */
@NullMarked
package org.posrules.outage;

import org.jspecify.annotations.NullMarked;
