package org.posrules.service.console;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.posrules.service.testing.Chromium;

/** Hands the console in a real browser to tests; one browser and one service for all of them. */
final class OneConsole implements ParameterResolver, BeforeEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(OneConsole.class);

  /** Without a Chromium the test is skipped, and the reason is told. */
  @Override
  public void beforeEach(ExtensionContext context) {
    Optional<String> missing = Chromium.missing();
    Assumptions.assumeTrue(missing.isEmpty(), () -> "the console was not tried: " + missing.get());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ConsolePage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(ConsolePage.class, any -> ConsolePage.start(), ConsolePage.class);
  }
}
