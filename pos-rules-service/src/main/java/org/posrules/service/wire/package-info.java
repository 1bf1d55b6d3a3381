/** JSON in and out: a request's bytes to a transaction, a diagnosis to bytes. Pure. */
@NullMarked
package org.posrules.service.wire;

import org.jspecify.annotations.NullMarked;
