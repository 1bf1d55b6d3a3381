/** Notices from the stream of transactions that something they share is down. */
@NullMarked
package org.posrules.outage;

import org.jspecify.annotations.NullMarked;
