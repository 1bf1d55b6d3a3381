/** Makes rulebooks of files: reads and checks them, compiles their rules, packs the bundled one. */
@NullMarked
package org.posrules.internal.authoring;

import org.jspecify.annotations.NullMarked;
