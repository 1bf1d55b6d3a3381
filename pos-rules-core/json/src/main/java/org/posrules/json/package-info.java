/** The contract's JSON, read and written as the service does. */
@NullMarked
package org.posrules.json;

import org.jspecify.annotations.NullMarked;
