/** Room 4, ranking: adds evidence up and orders the suspected causes. */
@NullMarked
package org.posrules.internal.ranking;

import org.jspecify.annotations.NullMarked;
