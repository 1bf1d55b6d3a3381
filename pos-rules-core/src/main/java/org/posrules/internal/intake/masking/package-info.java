/**
 * Finds what must not be kept in a text (card and track data, PIN blocks, secrets, personal
 * details) and puts a mask in its place, in linear time.
 */
@NullMarked
package org.posrules.internal.intake.masking;

import org.jspecify.annotations.NullMarked;
