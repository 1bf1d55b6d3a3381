/**
 * For those who write rules: what is wrong with a folder of rules, and what its cases say. Used by
 * the command line, and by the builds of those who keep rules of their own.
 */
@NullMarked
package org.posrules.authoring;

import org.jspecify.annotations.NullMarked;
