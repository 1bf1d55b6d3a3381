/** What answers of the Adyen APIs say about a failed transaction. */
@NullMarked
package org.posrules.adyen;

import org.jspecify.annotations.NullMarked;
