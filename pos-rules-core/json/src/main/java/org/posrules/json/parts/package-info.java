/** What codecs of the contract are made of: strict reading by a shape, ordered writing. */
@NullMarked
package org.posrules.json.parts;

import org.jspecify.annotations.NullMarked;
