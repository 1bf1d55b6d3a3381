/**
 * Room 3, engine: lets the rules conclude findings and remedies. The only room that knows Drools.
 */
@NullMarked
package org.posrules.internal.engine;

import org.jspecify.annotations.NullMarked;
