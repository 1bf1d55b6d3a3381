/**
 * Finds what must not be kept in a text (card and track data, PIN blocks, secrets, personal
 * details) and puts a mask in its place, in linear time. The face is {@link
 * org.posrules.masking.Masking}; the engine passes every text through it.
 */
@NullMarked
package org.posrules.masking;

import org.jspecify.annotations.NullMarked;
