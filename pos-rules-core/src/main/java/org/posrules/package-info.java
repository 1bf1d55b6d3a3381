/** What users of the library type: the engine, the failed transaction and its diagnosis. */
@NullMarked
package org.posrules;

import org.jspecify.annotations.NullMarked;
