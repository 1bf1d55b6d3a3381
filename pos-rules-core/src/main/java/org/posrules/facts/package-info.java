/** What a rule may import: the signals it matches, and the findings and remedies it inserts. */
@NullMarked
package org.posrules.facts;

import org.jspecify.annotations.NullMarked;
