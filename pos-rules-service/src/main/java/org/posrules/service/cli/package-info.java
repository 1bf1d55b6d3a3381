/** The command line: one class a verb, and what they print. */
@NullMarked
package org.posrules.service.cli;

import org.jspecify.annotations.NullMarked;
