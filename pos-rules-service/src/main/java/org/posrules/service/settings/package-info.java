/** How the service is set up: one record, from flags, the environment and a file. */
@NullMarked
package org.posrules.service.settings;

import org.jspecify.annotations.NullMarked;
