/** Finds what of a rulebook touches a text, a code or a name, before one writes a row. */
@NullMarked
package org.posrules.internal.authoring.finding;

import org.jspecify.annotations.NullMarked;
