/** For applications that bind JSON with Jackson 3: the contract's JSON there too. */
@NullMarked
package org.posrules.json.jackson3;

import org.jspecify.annotations.NullMarked;
