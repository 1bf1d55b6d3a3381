/** What one room hands to the next. */
@NullMarked
package org.posrules.internal.values;

import org.jspecify.annotations.NullMarked;
