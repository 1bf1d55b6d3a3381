/** The least that a program does to say why a payment failed. */
@NullMarked
package org.posrules.examples.plain;

import org.jspecify.annotations.NullMarked;
