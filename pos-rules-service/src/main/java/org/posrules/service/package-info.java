/** The runnable jar: its entry point, and how the edges reach the engine. */
@NullMarked
package org.posrules.service;

import org.jspecify.annotations.NullMarked;
