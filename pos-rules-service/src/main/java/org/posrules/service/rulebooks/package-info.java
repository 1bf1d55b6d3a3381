/** The rulebook that the service works with, while it is changed under it. See decision 20. */
@NullMarked
package org.posrules.service.rulebooks;

import org.jspecify.annotations.NullMarked;
