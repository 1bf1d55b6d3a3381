package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.service.access.ApiKeys;
import org.posrules.service.door.FrontDoor;
import org.posrules.service.settings.Setting;
import org.posrules.service.settings.Settings;
import org.posrules.service.telemetry.AccessLog;
import org.posrules.service.testing.Samples;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the files for operators name, against what the service knows. */
@Timeout(60)
class DeployFilesTest {
  private static final Path FOLDER = Path.of("src/main/deploy");
  private static final String CONFIG = "/etc/pos-rules/config.yaml";

  @TempDir private Path etc;

  @Test
  void settings_ofTheManifest_areTakenByTheService() throws IOException {
    Settings settings = settings(configOfTheManifest());

    assertEquals("0.0.0.0", settings.http().host());
    assertEquals(containerPort(), settings.http().port());
  }

  @Test
  void settings_ofTheSampleFile_areTakenByTheService() throws IOException {
    assertEquals(
        "0.0.0.0", settings(Files.readString(FOLDER.resolve("config.yaml"))).http().host());
  }

  @Test
  void files_inTheSettingsOfTheManifest_areMounted() throws IOException {
    List<String> mounted =
        maps(container().get("volumeMounts")).map(mount -> text(mount, "mountPath")).toList();
    Pattern path = Pattern.compile("/[a-z./-]+");
    String named = configOfTheManifest() + " " + container().get("args");

    List<String> outside =
        path.matcher(named)
            .results()
            .map(MatchResult::group)
            .filter(file -> mounted.stream().noneMatch(file::startsWith))
            .toList();

    assertEquals(List.of(), outside);
  }

  @ParameterizedTest
  @ValueSource(strings = {"startupProbe", "livenessProbe", "readinessProbe"})
  void probe_ofTheManifest_isAnsweredByAService(String probe) throws IOException {
    Map<?, ?> get = map(map(container().get(probe)).get("httpGet"));
    try (RunningService service = RunningService.with(Samples.diagnoser())) {
      assertEquals(200, service.send(service.request(text(get, "path"))).statusCode());
    }
  }

  @Test
  void podAndUnit_waitLongerThanTheServiceTakesToStop() throws IOException {
    Duration drain = settings(configOfTheManifest()).http().drain();
    Map<?, ?> pod = map(map(map(document("Deployment").get("spec")).get("template")).get("spec"));
    int grace = Integer.parseInt(text(pod, "terminationGracePeriodSeconds"));

    assertTrue(grace > longestStop(drain).toSeconds());
    Duration usual = Duration.ofSeconds(Long.parseLong(Setting.DRAIN.standard()));
    assertTrue(Integer.parseInt(unit("TimeoutStopSec")) > longestStop(usual).toSeconds());
  }

  @Test
  void flags_inUnitAndManifest_areThoseOfServe() throws IOException {
    String line = unit("ExecStart") + " " + container().get("args");
    List<String> known =
        Stream.concat(Stream.of("--config"), Arrays.stream(Setting.values()).map(Setting::flag))
            .toList();

    List<String> flags =
        Pattern.compile("--[a-z-]+").matcher(line).results().map(MatchResult::group).toList();

    assertEquals(4, flags.size());
    assertTrue(known.containsAll(flags), flags::toString);
    assertTrue(line.contains(CONFIG), line);
  }

  @Test
  void scrape_ofPrometheus_isOfThePathThatHasTheNumbers() throws IOException {
    Object scrapes = documents("prometheus.yaml").get(0).get("scrape_configs");
    Map<?, ?> scrape = maps(scrapes).findFirst().orElseThrow();
    try (RunningService service = RunningService.with(Samples.diagnoser())) {
      assertEquals(200, service.send(service.request(text(scrape, "metrics_path"))).statusCode());
    }
  }

  /** Podman takes no short name where nobody has said which registry is meant. */
  @Test
  void base_ofTheImage_namesItsRegistry() throws IOException {
    List<String> bases =
        Files.readAllLines(FOLDER.resolve("Containerfile")).stream()
            .filter(line -> line.startsWith("FROM "))
            .toList();

    assertEquals(1, bases.size());
    assertTrue(bases.get(0).matches("FROM [a-z]+(\\.[a-z]+)+/.*"), bases::toString);
  }

  /** Listener, connections, workers, Vert.x, records: each may take what it is given. */
  private static Duration longestStop(Duration drain) {
    return drain
        .plus(FrontDoor.LISTENER)
        .plus(HttpService.GRACE.multipliedBy(3))
        .plus(AccessLog.LAST);
  }

  /** With the folder of this test in place of the one in /etc. */
  private Settings settings(String config) throws IOException {
    String keys = text(map(document("Secret").get("stringData")), "keys.txt");
    assertNotNull(ApiKeys.parse(keys));
    Files.createDirectories(etc.resolve("keys"));
    Files.writeString(etc.resolve("keys.txt"), keys);
    Files.writeString(etc.resolve("keys/keys.txt"), keys);
    Path file = etc.resolve("config.yaml");
    Files.writeString(file, config.replace("/etc/pos-rules", etc.toString()));
    return Settings.of(Map.of(), Map.of(), file);
  }

  private static String configOfTheManifest() throws IOException {
    return text(map(document("ConfigMap").get("data")), "config.yaml");
  }

  private static int containerPort() throws IOException {
    Map<?, ?> port = maps(container().get("ports")).findFirst().orElseThrow();
    return Integer.parseInt(text(port, "containerPort"));
  }

  private static Map<?, ?> container() throws IOException {
    Map<?, ?> pod = map(map(map(document("Deployment").get("spec")).get("template")).get("spec"));
    return maps(pod.get("containers")).findFirst().orElseThrow();
  }

  private static Map<?, ?> document(String kind) throws IOException {
    return documents("kubernetes.yaml").stream()
        .filter(document -> text(document, "kind").equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<?, ?>> documents(String file) throws IOException {
    List<Map<?, ?>> documents = new ArrayList<>();
    String text = Files.readString(FOLDER.resolve(file));
    new Load(LoadSettings.builder().build())
        .loadAllFromString(text)
        .forEach(document -> documents.add(map(document)));
    return documents;
  }

  private static String unit(String key) throws IOException {
    return Files.readString(FOLDER.resolve("pos-rules.service"))
        .lines()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Map<?, ?> map, String key) {
    return String.valueOf(Objects.requireNonNull(map.get(key), key));
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static Stream<Map<?, ?>> maps(Object list) {
    return ((List<?>) list).stream().map(DeployFilesTest::map);
  }
}
