package org.posrules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.rulebook.RulebookVersion;

/** What is counted, under names that the dashboard asks for. */
class DiagnosisMetricsTest {
  private static final Path DASHBOARD =
      Path.of("../../pos-rules-service/src/main/deploy/grafana.json");

  /** Labels that Prometheus itself adds. */
  private static final Set<String> SCRAPED = Set.of("job", "instance");

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final DiagnosisMetrics metrics = new DiagnosisMetrics(registry);

  private static Diagnosis madeWith(String version) {
    return Diagnosis.builder().rulebook(new RulebookVersion(version, "sha256:0")).build();
  }

  @Test
  void diagnosis_isCountedAndTimed() {
    metrics.diagnosed(madeWith("1"), Duration.ofMillis(5));
    assertThat(registry.get("pos.rules.diagnoses").counter().count()).isEqualTo(1);
    assertThat(registry.get("pos.rules.diagnosis").timer().count()).isEqualTo(1);
  }

  @Test
  void failure_isTimedAsFailed_andNoDiagnosis() {
    metrics.failed(new IllegalStateException(), Duration.ofMillis(5));
    assertThat(registry.get("pos.rules.diagnosis").tag("outcome", "FAILED").timer().count())
        .isEqualTo(1);
    assertThat(registry.find("pos.rules.diagnoses").counter()).isNull();
  }

  @Test
  void rulebook_thatFollowsAnother_isShownAlone() {
    metrics.diagnosed(madeWith("1"), Duration.ZERO);
    metrics.diagnosed(madeWith("2"), Duration.ZERO);
    assertThat(registry.get("pos.rules.rulebook").gauges())
        .extracting(gauge -> gauge.getId().getTag("version"))
        .containsExactly("2");
  }

  @Test
  void labels_thatTheDashboardAsksFor_areTags() throws IOException {
    metrics.diagnosed(madeWith("1"), Duration.ZERO);
    Set<String> asked = new TreeSet<>();
    Pattern.compile(
            "by \\((\\w+)\\) \\((?:rate|increase)\\(pos_rules_diagnoses_total"
                + "|pos_rules_diagnoses_total\\{[^}]*,(\\w+)=[^}]*\\}")
        .matcher(Files.readString(DASHBOARD))
        .results()
        .forEach(found -> asked.add(found.group(1) == null ? found.group(2) : found.group(1)));
    asked.removeAll(SCRAPED);
    Set<String> tags =
        registry.get("pos.rules.diagnoses").counter().getId().getTags().stream()
            .map(Tag::getKey)
            .collect(Collectors.toSet());
    assertThat(asked).hasSizeGreaterThan(3);
    assertThat(tags).containsAll(asked);
  }
}
