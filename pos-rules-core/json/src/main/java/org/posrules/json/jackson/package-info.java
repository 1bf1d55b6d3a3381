/** For applications that bind JSON with Jackson 2: the contract's JSON there too. */
@NullMarked
package org.posrules.json.jackson;

import org.jspecify.annotations.NullMarked;
