/** Cases of rules and whole stories: requests with what is expected of the answer. */
@NullMarked
package org.posrules.internal.authoring.cases;

import org.jspecify.annotations.NullMarked;
