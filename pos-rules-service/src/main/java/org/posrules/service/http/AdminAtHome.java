package org.posrules.service.http;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.json.ProblemKind;
import org.posrules.service.http.Route.Access;

/**
 * Where no keys are asked for, only this machine may do what needs the role admin, and of the pages
 * that its browsers show only those of this service: any page can have them send a request here,
 * and one whose name leads here (DNS rebinding) can read the answer.
 */
final class AdminAtHome implements Guard {
  private final Set<String> origins;

  /** {@code origins}: of the pages of others that may read replies. */
  AdminAtHome(Set<String> origins) {
    this.origins = Set.copyOf(origins);
  }

  @Override
  public Optional<Reply> refusal(Exchange exchange, Route route) {
    if (route.access() != Access.ADMIN) {
      return Optional.empty();
    }
    HttpServerRequest request = exchange.request();
    if (!isLoopback(request.remoteAddress().hostAddress())) {
      return refused("Without keys only the machine of the service itself may do that.");
    }
    if (!isAskedForAtHome(request.authority())) {
      return refused("Without keys that is only at localhost, 127.0.0.1 and [::1].");
    }
    return isOwnPage(request)
        ? Optional.empty()
        : refused("Without keys no page of another origin may do that.");
  }

  private static Optional<Reply> refused(String detail) {
    return Optional.of(Problem.of(ProblemKind.NOT_PERMITTED, detail).reply());
  }

  private static boolean isLoopback(String ip) {
    InetAddress address = NetUtil.createInetAddressFromIpAddressString(ip);
    return address != null && address.isLoopbackAddress();
  }

  /** Whoever names no host (HTTP/1.0) is no browser. */
  private static boolean isAskedForAtHome(@Nullable HostAndPort host) {
    return host == null
        || host.host().equalsIgnoreCase("localhost")
        || isLoopback(host.host().replaceAll("^\\[(.*)]$", "$1"));
  }

  private boolean isOwnPage(HttpServerRequest request) {
    String origin = request.getHeader("Origin");
    return origin == null
        || origins.contains(origin)
        || origin.equalsIgnoreCase(request.scheme() + "://" + request.getHeader("Host"));
  }
}
