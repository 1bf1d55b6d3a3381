package org.posrules.service.cli;

import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.Rulebook;
import org.posrules.service.rulebooks.Engine;

/** The bundled rulebook, for what it calls things; made when it is asked for. */
final class Titled {
  private final Engine.Maker engines;

  Titled(Engine.Maker engines) {
    this.engines = engines;
  }

  Rulebook rulebook() {
    return engines.make(RuleSource.bundled()).rulebook();
  }
}
