/** What an author begins with. */
@NullMarked
package org.posrules.internal.authoring.drafting;

import org.jspecify.annotations.NullMarked;
