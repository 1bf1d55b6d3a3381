/** Runs the cases and stories of a rules folder, without a build tool. */
@NullMarked
package org.posrules.internal.authoring.testing;

import org.jspecify.annotations.NullMarked;
