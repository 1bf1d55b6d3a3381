/** What operators see of the service: metrics, a record of each request, spans. */
@NullMarked
package org.posrules.service.telemetry;

import org.jspecify.annotations.NullMarked;
