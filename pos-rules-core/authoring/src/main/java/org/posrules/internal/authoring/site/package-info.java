/** A rulebook as pages to read and search, in English and Chinese, without a server. */
@NullMarked
package org.posrules.internal.authoring.site;

import org.jspecify.annotations.NullMarked;
