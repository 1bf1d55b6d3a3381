/** The HTTP edge: thin. Everything it decides is decided by pure functions or in the wire. */
@NullMarked
package org.posrules.service.http;

import org.jspecify.annotations.NullMarked;
