/** What is wrong with bytes that were to be a transaction. */
@NullMarked
package org.posrules.json.problems;

import org.jspecify.annotations.NullMarked;
