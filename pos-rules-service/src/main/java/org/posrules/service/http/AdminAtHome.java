package org.posrules.service.http;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.util.Optional;
import org.posrules.json.ProblemKind;
import org.posrules.service.http.Route.Access;

/** Where no keys are asked for, only this machine may do what needs the role admin. */
final class AdminAtHome implements Guard {

  @Override
  public Optional<Reply> refusal(Exchange exchange, Route route) {
    if (route.access() != Access.ADMIN || isLoopback(exchange)) {
      return Optional.empty();
    }
    String detail = "Without keys only the machine of the service itself may do that.";
    return Optional.of(Problem.of(ProblemKind.NOT_PERMITTED, detail).reply());
  }

  private static boolean isLoopback(Exchange exchange) {
    InetAddress address =
        NetUtil.createInetAddressFromIpAddressString(
            exchange.request().remoteAddress().hostAddress());
    return address != null && address.isLoopbackAddress();
  }
}
