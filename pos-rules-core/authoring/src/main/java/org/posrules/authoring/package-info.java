/** What embedders may use to test rules of their own. */
@NullMarked
package org.posrules.authoring;

import org.jspecify.annotations.NullMarked;
