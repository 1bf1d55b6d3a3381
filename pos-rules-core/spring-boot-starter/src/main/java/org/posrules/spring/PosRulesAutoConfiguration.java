package org.posrules.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.posrules.DiagnosisListener;
import org.posrules.DiagnosticEngine;
import org.posrules.Diagnostician;
import org.posrules.ReloadableEngine;
import org.posrules.history.IncidentHistory;
import org.posrules.json.jackson.PosRulesModule;
import org.posrules.json.jackson3.PosRulesJacksonModule;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * An engine by the settings {@link PosRulesProperties}, unless the application has a {@link
 * Diagnostician} of its own, with what else it brings: metrics, health, JSON, a history, a
 * controller. With Spring Boot 3.5 and 4.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@EnableConfigurationProperties(PosRulesProperties.class)
@Import({HistoryConfiguration.class, HealthConfiguration.class})
public final class PosRulesAutoConfiguration {
  /** Rules of a folder are compiled in a process of their own, which no nested jar can start. */
  private static final String NO_COMPILER =
      "Name a rulebook that pos-rules build has written with pos-rules.rules.file, or start the"
          + " application on the class path.";

  /** What the settings name; of use to {@link ReloadableEngine#reload} when files have changed. */
  @Bean
  @ConditionalOnMissingBean
  RuleSource posRulesSource(PosRulesProperties properties) {
    return RuleSettings.source(properties.rules());
  }

  /** One that tells all listeners, and remembers where there is a history. */
  @Bean
  @ConditionalOnMissingBean(Diagnostician.class)
  ReloadableEngine posRulesEngine(
      PosRulesProperties properties,
      RuleSource rules,
      ObjectProvider<IncidentHistory> history,
      ObjectProvider<DiagnosisListener> listeners) {
    HistoryConfiguration.check(properties.history(), history);
    DiagnosticEngine.Builder builder =
        DiagnosticEngine.builder()
            .rules(rules)
            .language(properties.language())
            .listener(new Listeners(listeners.orderedStream().toList()));
    history.ifAvailable(builder::history);
    try {
      return new ReloadableEngine(builder.build());
    } catch (RulebookException e) {
      throw new SettingsException(e, "Mend the rulebook, or what pos-rules.rules names.");
    } catch (IllegalStateException e) {
      throw new SettingsException(e, NO_COMPILER);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "io.micrometer.core.instrument.MeterRegistry")
  static class Metered {

    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    @ConditionalOnMissingBean
    DiagnosisMetrics posRulesMetrics(MeterRegistry registry) {
      return new DiagnosisMetrics(registry);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "com.fasterxml.jackson.databind.ObjectMapper")
  static class WithJackson2 {

    @Bean
    @ConditionalOnMissingBean
    PosRulesModule posRulesModule() {
      return new PosRulesModule();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "tools.jackson.databind.ObjectMapper")
  static class WithJackson3 {

    @Bean
    @ConditionalOnMissingBean
    PosRulesJacksonModule posRulesJacksonModule() {
      return new PosRulesJacksonModule();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  @ConditionalOnClass(name = "org.springframework.web.servlet.DispatcherServlet")
  @ConditionalOnProperty("pos-rules.controller.enabled")
  static class Controlled {

    @Bean
    @ConditionalOnMissingBean
    DiagnosisController posRulesController(Diagnostician diagnostician) {
      return new DiagnosisController(diagnostician);
    }
  }
}
