/**
 * DRL as text: what stands where in a file of rules, read without the compiler of Drools, so that
 * each mistake has a place and nothing hostile is compiled.
 */
@NullMarked
package org.posrules.internal.authoring.drl;

import org.jspecify.annotations.NullMarked;
