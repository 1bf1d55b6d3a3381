package org.posrules.service.http;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posrules.json.ProblemKind;
import org.posrules.service.access.ApiKey;
import org.posrules.service.access.ApiKeys;
import org.posrules.service.access.Role;
import org.posrules.service.http.Route.Access;

/** Asks for a key, as RFC 6750 has it: {@code Authorization: Bearer …}. */
final class KeyGuard implements Guard {
  private static final String SCHEME = "Bearer ";

  private final Supplier<ApiKeys> keys;
  private final Optional<RateGuard> rate;

  /** {@code rate}: how often an address may come without a key that is known. */
  KeyGuard(Supplier<ApiKeys> keys, Optional<RateGuard> rate) {
    this.keys = keys;
    this.rate = rate;
  }

  @Override
  public Optional<Reply> refusal(Exchange exchange, Route route) {
    if (route.access() == Access.OPEN) {
      return Optional.empty();
    }
    Optional<ApiKey> key = presented(exchange.request().getHeader("Authorization"));
    key.ifPresent(known -> exchange.subject().caller(known.name()));
    if (key.isEmpty()) {
      String detail = "Send Authorization: Bearer and a key that this service knows.";
      Reply noKey =
          Problem.of(ProblemKind.NO_KEY, detail).reply().with("WWW-Authenticate", "Bearer");
      return rate.flatMap(bound -> bound.refusal(exchange, route)).or(() -> Optional.of(noKey));
    }
    if (route.access() == Access.ADMIN && key.get().role() != Role.ADMIN) {
      String detail = "This needs a key of the role admin.";
      return Optional.of(Problem.of(ProblemKind.NOT_PERMITTED, detail).reply());
    }
    return Optional.empty();
  }

  private Optional<ApiKey> presented(@Nullable String header) {
    return Optional.ofNullable(header)
        .filter(given -> given.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .flatMap(given -> keys.get().find(given.substring(SCHEME.length()).strip()));
  }
}
