/** The memory of a service: incidents that last, outages as they begin, remedies that help. */
@NullMarked
package org.posrules.memory;

import org.jspecify.annotations.NullMarked;
