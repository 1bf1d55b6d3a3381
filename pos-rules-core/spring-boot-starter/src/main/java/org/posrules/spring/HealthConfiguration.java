package org.posrules.spring;

import org.posrules.Diagnostician;
import org.posrules.rulebook.RulebookVersion;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Health that names the rulebook; up, since an application with rules that cannot be used does not
 * start, and a reload that fails keeps those before. Spring Boot 4 has what this is built on in
 * other packages.
 */
@Configuration(proxyBeanMethods = false)
final class HealthConfiguration {
  private static final String BEAN = "posRulesHealthIndicator";
  private static final String VERSION = "rulebook";
  private static final String DIGEST = "digest";

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
  static class Boot3 {

    @Bean(BEAN)
    @ConditionalOnMissingBean(name = BEAN)
    @ConditionalOnEnabledHealthIndicator("pos-rules")
    org.springframework.boot.actuate.health.HealthIndicator health(Diagnostician diagnostician) {
      return () -> {
        RulebookVersion version = diagnostician.rulebook().version();
        return org.springframework.boot.actuate.health.Health.up()
            .withDetail(VERSION, version.label())
            .withDetail(DIGEST, version.digest())
            .build();
      };
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
  static class Boot4 {

    @Bean(BEAN)
    @ConditionalOnMissingBean(name = BEAN)
    @org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator(
        "pos-rules")
    HealthIndicator health(Diagnostician diagnostician) {
      return () -> {
        RulebookVersion version = diagnostician.rulebook().version();
        return Health.up()
            .withDetail(VERSION, version.label())
            .withDetail(DIGEST, version.digest())
            .build();
      };
    }
  }
}
