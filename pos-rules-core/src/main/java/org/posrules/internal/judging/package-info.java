/** The walk through the rooms: evidence, rules, ranking, payment, advice. */
@NullMarked
package org.posrules.internal.judging;

import org.jspecify.annotations.NullMarked;
