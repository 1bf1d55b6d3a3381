package org.posrules.spring;

import java.time.Clock;
import java.util.Optional;
import org.posrules.history.IncidentHistory;
import org.posrules.memory.LastingHistory;
import org.posrules.memory.MemorySettings;
import org.posrules.spring.PosRulesProperties.History;
import org.posrules.store.Location;
import org.posrules.store.StoreException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The history that the settings name, unless the application has one of its own. */
@Configuration(proxyBeanMethods = false)
final class HistoryConfiguration {
  private static final String IN_MEMORY = "pos-rules.history.in-memory";
  private static final String LOCATION = "pos-rules.history.location";

  /** Refuses two histories, and one for which something is missing. */
  static void check(History settings, ObjectProvider<IncidentHistory> made) {
    if (settings.inMemory() != null && settings.location() != null) {
      throw new SettingsException(
          IN_MEMORY + " and " + LOCATION + " are both set.",
          "Set one of them: a history at a location holds the last week in memory too.");
    }
    if (settings.location() != null && made.stream().findAny().isEmpty()) {
      throw new SettingsException(
          LOCATION + " is set, but what keeps a history there is not on the class path.",
          "Add the artifact org.posrules:pos-rules-history.");
    }
  }

  @Bean
  @ConditionalOnProperty(IN_MEMORY)
  @ConditionalOnMissingBean
  IncidentHistory posRulesMemory(PosRulesProperties properties) {
    Integer most = properties.history().inMemory();
    if (most == null || most < 1) {
      throw new SettingsException(
          IN_MEMORY + " must be 1 or more.", "Set how many incidents are kept, or leave it out.");
    }
    return IncidentHistory.inMemory(most);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.posrules.memory.LastingHistory")
  @ConditionalOnProperty(LOCATION)
  static class Lasting {

    /** Spring closes it. */
    @Bean
    @ConditionalOnMissingBean(IncidentHistory.class)
    LastingHistory posRulesHistory(PosRulesProperties properties) {
      History history = properties.history();
      MemorySettings settings =
          new MemorySettings(Optional.ofNullable(history.keep()), outage -> {});
      try {
        return LastingHistory.open(
            Location.of(String.valueOf(history.location())), settings, Clock.systemUTC());
      } catch (StoreException e) {
        throw new SettingsException(e, "Mend " + LOCATION + ".");
      }
    }
  }
}
