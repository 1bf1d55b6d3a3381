package org.posrules.service.rulebooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookVersion;

/**
 * Which rulebook is served, and how it came to that. Immutable. Names no place of this machine.
 *
 * @param version version, digest and overlays
 * @param kind of what it is read from
 * @param loadedAt since when it is served
 * @param trusted whether its canaries gave the answers of its own tables; where not, no work should
 *     be given to the service
 * @param degraded why it is not what the sources say now; empty when it is
 * @param last the last reload, if there was one
 * @param reloads how many changed the rulebook
 * @param refusals how many were refused
 */
public record RulebookStatus(
    RulebookVersion version,
    Rules.Kind kind,
    Instant loadedAt,
    boolean trusted,
    List<RuleProblem> degraded,
    Optional<Reload> last,
    long reloads,
    long refusals) {
  public RulebookStatus {
    degraded = List.copyOf(degraded);
  }

  /** Whether another rulebook is wanted than is served. */
  public boolean isDegraded() {
    return !degraded.isEmpty();
  }

  /** The next status, after a reload that left the rulebook as it was. */
  RulebookStatus after(Reload reload) {
    boolean refused = reload.outcome() == Reload.Outcome.REFUSED;
    return new RulebookStatus(
        version,
        kind,
        loadedAt,
        trusted,
        reload.problems(),
        Optional.of(reload),
        reloads,
        refusals + (refused ? 1 : 0));
  }

  /** The next status, after a reload that brought another rulebook. */
  RulebookStatus changed(Reload reload) {
    return new RulebookStatus(
        reload.served(),
        kind,
        reload.at(),
        true,
        List.of(),
        Optional.of(reload),
        reloads + 1,
        refusals);
  }
}
