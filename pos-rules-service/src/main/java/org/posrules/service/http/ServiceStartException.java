package org.posrules.service.http;

/** The service cannot listen at its address. */
public final class ServiceStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServiceStartException(ServiceSettings settings, Throwable cause) {
    super("cannot listen at " + settings.host() + ":" + settings.port() + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    Throwable root = cause.getCause() == null ? cause : cause.getCause();
    return root.getMessage() == null ? "" : " (" + root.getMessage() + ")";
  }
}
