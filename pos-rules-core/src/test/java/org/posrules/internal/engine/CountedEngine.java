package org.posrules.internal.engine;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.runtime.KieSession;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.cases.PlannedHistory;

/** A real engine that tells how often the conditions of a rule held, in all its sessions. */
final class CountedEngine {
  private final AtomicLong matches = new AtomicLong();
  private final DiagnosticEngine plain;
  private final DiagnosticEngine counted;

  CountedEngine(PlannedHistory history) {
    plain = DiagnosticEngine.builder().ids(() -> "ID").history(history).build();
    counted = DiagnosticEngine.builder().ids(() -> "ID").history(history).build();
    give(counted, RuleBase.of(watched(), BundledRulebook.content().families()));
  }

  /** Without counting, so that its costs are those of the engine. */
  Diagnosis diagnose(FailedTransaction transaction) {
    return plain.diagnose(transaction);
  }

  /**
   * How many matches rules had in one diagnosis, those included that others took back. What rules
   * say of one fact that is asked about is kept, so the second diagnosis is counted.
   */
  long matches(FailedTransaction transaction) {
    counted.diagnose(transaction);
    matches.set(0);
    counted.diagnose(transaction);
    return matches.get();
  }

  /** The engine has no door for a listener, and needs none but for this. */
  private static void give(DiagnosticEngine engine, RuleBase rules) {
    try {
      Field judge = DiagnosticEngine.class.getDeclaredField("judge");
      judge.setAccessible(true);
      Field field = judge.getType().getDeclaredField("rules");
      field.setAccessible(true);
      field.set(judge.get(engine), rules);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the engine keeps its rules elsewhere now", e);
    }
  }

  private KieBase watched() {
    DroolsSettings.apply();
    KieBase real = KieBaseBuilder.createKieBaseFromModel(BundledRules.compiled().instantiate());
    return (KieBase)
        Proxy.newProxyInstance(
            KieBase.class.getClassLoader(),
            interfaces(real.getClass()).toArray(Class<?>[]::new),
            (self, method, arguments) -> watched(call(real, method, arguments)));
  }

  private static Object call(KieBase real, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Object watched(Object result) {
    if (result instanceof KieSession session) {
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void matchCreated(MatchCreatedEvent event) {
              matches.incrementAndGet();
            }
          });
    }
    return result;
  }

  private static Set<Class<?>> interfaces(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Class<?> each : at.getInterfaces()) {
        found.add(each);
      }
    }
    return found;
  }
}
