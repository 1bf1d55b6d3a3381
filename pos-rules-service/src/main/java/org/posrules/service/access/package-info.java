/** Who may use the service: keys, roles, and how the connection is kept from others. */
@NullMarked
package org.posrules.service.access;

import org.jspecify.annotations.NullMarked;
