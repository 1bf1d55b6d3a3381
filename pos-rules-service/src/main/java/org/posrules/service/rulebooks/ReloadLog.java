package org.posrules.service.rulebooks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an operator reads in the log of rulebooks: a line for each that is served or refused. */
final class ReloadLog {
  private static final Logger LOG = LoggerFactory.getLogger(LiveRulebook.class);
  private static final int SHOWN = 3;

  private ReloadLog() {}

  /** The first rulebook; {@code took} until it was served. */
  static void started(RulebookStatus status, Duration took) {
    served(status.version(), took);
    if (status.isDegraded()) {
      LOG.warn("that is not the rulebook that is wanted: {}", shown(status.degraded()));
    }
  }

  static void told(Reload reload) {
    switch (reload.outcome()) {
      case ACCEPTED -> served(reload.served(), reload.took());
      case UNCHANGED -> LOG.debug("the rulebook is what is served already");
      case REFUSED ->
          LOG.warn(
              "rulebook refused, {} stays: {}", reload.served().label(), shown(reload.problems()));
    }
  }

  private static void served(RulebookVersion version, Duration took) {
    LOG.info(
        "rulebook {} {} is served, read and tried in {} s",
        version.label(),
        version.digest(),
        String.format(Locale.ROOT, "%.1f", took.toMillis() / 1e3));
  }

  private static String shown(List<RuleProblem> problems) {
    String first =
        problems.stream().limit(SHOWN).map(RuleProblem::toString).collect(Collectors.joining("; "));
    return problems.size() + " problem(s): " + first + (problems.size() > SHOWN ? "; …" : "");
  }
}
