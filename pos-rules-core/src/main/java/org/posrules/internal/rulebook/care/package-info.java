/** What the files of a rulebook say about how a shop is set up: findings, and rows of tables. */
@NullMarked
package org.posrules.internal.rulebook.care;

import org.jspecify.annotations.NullMarked;
