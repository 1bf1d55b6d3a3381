/** Lists the facts that a rule may match. */
@NullMarked
package org.posrules.internal.authoring.facts;

import org.jspecify.annotations.NullMarked;
