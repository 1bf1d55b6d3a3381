/** The memory of incidents: read once and written once in each diagnosis. */
@NullMarked
package org.posrules.history;

import org.jspecify.annotations.NullMarked;
