/** How much the service bears, and how it ends: programs to be run by hand, no tests. */
@NullMarked
package org.posrules.service.load;

import org.jspecify.annotations.NullMarked;
