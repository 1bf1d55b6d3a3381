/** Looks into diagnoses for those who write rules: what spoke, what nearly spoke, and where. */
@NullMarked
package org.posrules.internal.authoring.lens;

import org.jspecify.annotations.NullMarked;
