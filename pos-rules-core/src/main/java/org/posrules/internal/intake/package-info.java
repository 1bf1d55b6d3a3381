/** Room 1, intake: cleans and masks what came in; after it a full card number cannot exist. */
@NullMarked
package org.posrules.internal.intake;

import org.jspecify.annotations.NullMarked;
