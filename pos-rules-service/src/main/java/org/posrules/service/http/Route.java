package org.posrules.service.http;

/**
 * One way in.
 *
 * @param method GET answers HEAD too
 * @param path as it is matched, and as logs and metrics name it
 * @param access who may come this way
 * @param produces media type of a good reply
 * @param endpoint what is there
 */
record Route(String method, PathTemplate path, Access access, String produces, Endpoint endpoint) {

  /** A way that only reads. */
  static Route get(String path, Access access, String produces, Endpoint endpoint) {
    return new Route("GET", new PathTemplate(path), access, produces, endpoint);
  }

  /** A way that takes a body. */
  static Route post(String path, Access access, String produces, Endpoint endpoint) {
    return new Route("POST", new PathTemplate(path), access, produces, endpoint);
  }

  boolean takes(String asked) {
    return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
  }

  /** Who may come. */
  enum Access {
    /** Everybody who reaches the service. */
    OPEN,
    /** Every key. */
    DIAGNOSE,
    /** Keys of the role admin. */
    ADMIN
  }
}
