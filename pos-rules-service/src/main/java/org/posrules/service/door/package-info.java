/**
 * Where connections come in and go out: how many there may be, what a head may look like, how long
 * anything may take. Knows nothing of what is asked.
 */
@NullMarked
package org.posrules.service.door;

import org.jspecify.annotations.NullMarked;
