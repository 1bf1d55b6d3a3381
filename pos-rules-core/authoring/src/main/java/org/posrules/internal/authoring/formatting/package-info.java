/** How the files of a rulebook are written, so that two authors write the same thing alike. */
@NullMarked
package org.posrules.internal.authoring.formatting;

import org.jspecify.annotations.NullMarked;
