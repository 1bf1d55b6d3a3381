/** The page at {@code /}: its files, ready to be sent. */
@NullMarked
package org.posrules.service.console;

import org.jspecify.annotations.NullMarked;
