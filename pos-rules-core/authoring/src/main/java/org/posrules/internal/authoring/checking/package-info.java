/** What is wrong with a folder of rules, told all at once. */
@NullMarked
package org.posrules.internal.authoring.checking;

import org.jspecify.annotations.NullMarked;
