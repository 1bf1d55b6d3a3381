/** What a history has kept of a span of time, as a page to read, print and send. */
@NullMarked
package org.posrules.service.report;

import org.jspecify.annotations.NullMarked;
