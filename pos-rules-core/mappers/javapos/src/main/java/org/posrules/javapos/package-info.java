/** What an exception of a JavaPOS device says about a failed transaction. */
@NullMarked
package org.posrules.javapos;

import org.jspecify.annotations.NullMarked;
