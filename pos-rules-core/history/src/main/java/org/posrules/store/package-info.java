/** Keeps incidents in a database, and goes on without it while it is away. */
@NullMarked
package org.posrules.store;

import org.jspecify.annotations.NullMarked;
