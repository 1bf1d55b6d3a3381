/** What ISO 8583 messages say about a failed transaction, whichever library has read them. */
@NullMarked
package org.posrules.iso8583;

import org.jspecify.annotations.NullMarked;
