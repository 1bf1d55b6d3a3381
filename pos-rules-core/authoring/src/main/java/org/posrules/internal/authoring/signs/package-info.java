/** What a keyboard or a word processor puts in place of the signs that files are written with. */
@NullMarked
package org.posrules.internal.authoring.signs;

import org.jspecify.annotations.NullMarked;
