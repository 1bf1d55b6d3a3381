package org.posrules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.Diagnosis;
import org.posrules.DiagnosisListener;
import org.posrules.Diagnostician;
import org.posrules.FailedTransaction;
import org.posrules.NetworkStatus;
import org.posrules.ReloadableEngine;
import org.posrules.care.ShopAssessor;
import org.posrules.history.IncidentHistory;
import org.posrules.json.jackson.PosRulesModule;
import org.posrules.json.jackson3.PosRulesJacksonModule;
import org.posrules.memory.LastingHistory;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/** What is there when, and what is not. */
class PosRulesAutoConfigurationTest {
  private static final AutoConfigurations OURS =
      AutoConfigurations.of(PosRulesAutoConfiguration.class);

  private static final FailedTransaction OFFLINE =
      FailedTransaction.builder()
          .terminalId("T1")
          .errorText("NO COMMUNICATION")
          .networkStatus(NetworkStatus.OFFLINE)
          .build();

  /** With an engine, which takes its time. */
  private final ApplicationContextRunner whole =
      new ApplicationContextRunner().withConfiguration(OURS);

  /** With one of the application's own, which does not. */
  private final ApplicationContextRunner light =
      whole.withBean(Diagnostician.class, FakeDiagnostician::new);

  @Test
  void application_withoutSettings_diagnosesByTheBundledRules() {
    whole.run(
        context -> {
          Diagnosis diagnosis = context.getBean(ReloadableEngine.class).diagnose(OFFLINE);
          assertThat(diagnosis.cause()).isEqualTo("TERMINAL_OFFLINE");
          assertThat(diagnosis.language()).isEqualTo(Locale.ENGLISH);
          assertThat(diagnosis.history()).isNull();
          assertThat(context).doesNotHaveBean(IncidentHistory.class);
          assertThat(context).doesNotHaveBean(DiagnosisMetrics.class);
        });
  }

  @Test
  void application_withoutSettings_assessesShopsByTheSameEngine() {
    whole.run(
        context ->
            assertThat(context.getBean(ShopAssessor.class))
                .isSameAs(context.getBean(Diagnostician.class)));
  }

  @Test
  void application_withItsOwnDiagnostician_hasNoOther() {
    light.run(
        context -> {
          assertThat(context).hasSingleBean(Diagnostician.class);
          assertThat(context).doesNotHaveBean(ReloadableEngine.class);
        });
  }

  @Test
  void settings_ofLanguageAndMemory_areThoseOfTheEngine() {
    whole
        .withPropertyValues("pos-rules.language=zh-CN", "pos-rules.history.in-memory=10")
        .run(
            context -> {
              Diagnosis diagnosis = context.getBean(Diagnostician.class).diagnose(OFFLINE);
              assertThat(diagnosis.language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
              assertThat(diagnosis.history().stored()).isTrue();
            });
  }

  @Test
  void history_ofTheApplication_isUsedInsteadOfTheSettings() {
    IncidentHistory own = IncidentHistory.inMemory(1);
    light
        .withBean("own", IncidentHistory.class, () -> own)
        .withPropertyValues("pos-rules.history.in-memory=10")
        .run(context -> assertThat(context.getBean(IncidentHistory.class)).isSameAs(own));
  }

  @Test
  void history_atALocation_lasts(@TempDir Path folder) {
    light
        .withPropertyValues("pos-rules.history.location=" + folder.resolve("incidents.db"))
        .run(
            context -> {
              assertThat(context).hasSingleBean(LastingHistory.class);
              assertThat(folder.resolve("incidents.db")).exists();
            });
  }

  @Test
  void listeners_areAllTold_andCountedWhereThereIsARegistry() {
    List<String> told = new ArrayList<>();
    whole
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withBean("throwing", DiagnosisListener.class, () -> PosRulesAutoConfigurationTest::fail)
        .withBean("telling", DiagnosisListener.class, () -> (made, took) -> told.add(made.cause()))
        .run(
            context -> {
              context.getBean(Diagnostician.class).diagnose(OFFLINE);
              assertThat(told).containsExactly("TERMINAL_OFFLINE");
              assertThat(
                      context
                          .getBean(MeterRegistry.class)
                          .get("pos.rules.diagnoses")
                          .tag("cause", "TERMINAL_OFFLINE")
                          .counter()
                          .count())
                  .isEqualTo(1);
            });
  }

  private static void fail(Diagnosis made, Duration took) {
    throw new IllegalStateException("a listener that fails");
  }

  @Test
  void health_isUpAndNamesTheRulebook() {
    whole.run(
        context -> {
          var health = context.getBean(HealthIndicator.class).health();
          var version = context.getBean(Diagnostician.class).rulebook().version();
          assertThat(health.getStatus().getCode()).isEqualTo("UP");
          assertThat(health.getDetails())
              .containsEntry("rulebook", version.label())
              .containsEntry("digest", version.digest());
        });
  }

  @Test
  void health_thatIsSwitchedOff_isNotThere() {
    light
        .withPropertyValues("management.health.pos-rules.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
  }

  @Test
  void modules_ofBothJacksons_areThere() {
    light.run(
        context -> {
          assertThat(context).hasSingleBean(PosRulesModule.class);
          assertThat(context).hasSingleBean(PosRulesJacksonModule.class);
        });
  }

  @Test
  void application_withoutAnythingOptional_starts() {
    light
        .withClassLoader(
            new FilteredClassLoader(
                "com.fasterxml.jackson.databind",
                "tools.jackson",
                "io.micrometer",
                "org.springframework.boot.actuate",
                "org.springframework.web",
                "jakarta.servlet",
                "org.posrules.memory",
                "org.posrules.store"))
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBeanNamesForType(Object.class))
                  .noneMatch(name -> name.matches("posRules(Module|Metrics|Health).*"));
            });
  }

  @Test
  void controller_isOffUntilItIsEnabled() {
    WebApplicationContextRunner web =
        new WebApplicationContextRunner()
            .withConfiguration(OURS)
            .withBean(Diagnostician.class, FakeDiagnostician::new);
    web.run(context -> assertThat(context).doesNotHaveBean(DiagnosisController.class));
    web.withPropertyValues("pos-rules.controller.enabled=true")
        .run(context -> assertThat(context).hasSingleBean(DiagnosisController.class));
  }
}
