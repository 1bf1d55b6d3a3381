/** The words round a diagnosis, in Chinese and English, for the command line and the console. */
@NullMarked
package org.posrules.service.words;

import org.jspecify.annotations.NullMarked;
