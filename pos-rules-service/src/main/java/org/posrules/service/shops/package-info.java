/** The shops that the service knows, so that diagnoses can name what is open there. */
@NullMarked
package org.posrules.service.shops;

import org.jspecify.annotations.NullMarked;
