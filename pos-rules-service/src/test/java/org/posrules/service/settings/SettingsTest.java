package org.posrules.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.service.testing.Certificates;

class SettingsTest {
  @TempDir private Path folder;

  @Test
  void settings_fromNowhere_areTheUsual() {
    Settings settings = Settings.of(Map.of(), Map.of(), null);

    assertEquals("127.0.0.1", settings.http().host());
    assertEquals(8080, settings.http().port());
  }

  @Test
  void port_inFlagAndEnvironmentAndFile_isTheFlags() throws IOException {
    Settings settings =
        Settings.of(
            Map.of(Setting.PORT, List.of("1")), Map.of("POSRULES_PORT", "2"), file("port: 3"));

    assertEquals(1, settings.http().port());
  }

  @Test
  void port_inEnvironmentAndFile_isTheEnvironments() throws IOException {
    assertEquals(
        2, Settings.of(Map.of(), Map.of("POSRULES_PORT", "2"), file("port: 3")).http().port());
  }

  @Test
  void port_inTheFileAlone_isTheFiles() throws IOException {
    assertEquals(3, Settings.of(Map.of(), Map.of(), file("port: 3")).http().port());
  }

  @Test
  void overlays_inTheEnvironment_arePartedByCommas() {
    Settings settings =
        Settings.of(Map.of(), Map.of("POSRULES_OVERLAY", folder + ", " + folder), null);

    assertEquals(List.of(folder, folder), settings.rules().rules().overlays());
  }

  @Test
  void mistakes_inAllSources_areToldAtOnceWithTheirPlaces() throws IOException {
    List<String> problems =
        problems(
            Map.of(Setting.PORT, List.of("http")),
            Map.of("POSRULES_QUEUE", "0", "POSRULES_PROT", "1"),
            file("host: 127.0.0.1\nwatch: maybe\nworkers: -1\nwokers: 2"));

    assertEquals(
        List.of(
            "POSRULES_PROT: there is no such setting; did you mean POSRULES_PORT?",
            "service.yaml:4:1: there is no key wokers here; did you mean workers?",
            "service.yaml:2:8: must be true or false, without quotes",
            "--port: must be a whole number from 0 to 65535",
            "service.yaml:3: workers: must be a whole number from 1 to 1024",
            "POSRULES_QUEUE: must be a whole number from 1 to 1000000"),
        problems);
  }

  /** A sample may be taken as it is, with every line still a comment. */
  @Test
  void file_ofCommentsAlone_setsNothing() throws IOException {
    assertEquals(8080, Settings.of(Map.of(), Map.of(), file("# port: 9000\n\n")).http().port());
  }

  @Test
  void filesOfKeysAndCertificates_thatCannotBeUsed_areToldWithAllOtherMistakes()
      throws IOException {
    Path empty = Files.writeString(folder.resolve("keys.txt"), "# none\n");
    Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "nonsense");

    List<String> problems =
        problems(
            Map.of(
                Setting.PORT, List.of("http"),
                Setting.KEYS, List.of(empty.toString()),
                Setting.TLS_CERT, List.of(empty.toString()),
                Setting.TLS_KEY, List.of(nonsense.toString()),
                Setting.TLS_CLIENT_CA, List.of(empty.toString())),
            Map.of(),
            null);

    assertEquals(
        List.of(
            "--keys: " + empty + " holds no key; pos-rules apikey makes one",
            "--tls-cert: " + empty + " holds no certificate in PEM",
            "--tls-key: " + nonsense + " holds no private key in PEM",
            "--tls-client-ca: " + empty + " holds no certificate in PEM",
            "--port: must be a whole number from 0 to 65535"),
        problems);
  }

  @Test
  void key_thatIsEncrypted_isNamedAsThat() throws Exception {
    Certificates pair = Certificates.make(folder, "pair");
    Path locked =
        Files.writeString(folder.resolve("locked.pem"), "-----BEGIN ENCRYPTED PRIVATE KEY-----");

    List<String> problems =
        problems(
            Map.of(
                Setting.TLS_CERT, List.of(pair.chain().toString()),
                Setting.TLS_KEY, List.of(locked.toString())),
            Map.of(),
            null);

    assertEquals(
        List.of("--tls-key: " + locked + " is encrypted; decrypt it, as with openssl pkey"),
        problems);
  }

  @Test
  void address_thatOthersReach_withoutKeys_isRefused() {
    List<String> problems = problems(Map.of(Setting.HOST, List.of("0.0.0.0")), Map.of(), null);

    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("--insecure"), problems::toString);
  }

  @Test
  void address_thatOthersReach_saidToBeInsecure_isTaken() {
    Map<Setting, List<String>> flags =
        Map.of(Setting.HOST, List.of("0.0.0.0"), Setting.INSECURE, List.of("true"));

    assertEquals("0.0.0.0", Settings.of(flags, Map.of(), null).http().host());
  }

  @ParameterizedTest
  @CsvSource({"RULES", "OVERLAY"})
  void folderThatIsMissing_isRefused_unlessTheLastGoodMayBeKept(Setting folder) {
    Map<Setting, List<String>> missing = Map.of(folder, List.of("nowhere"));
    Map<Setting, List<String>> kept =
        Map.of(folder, List.of("nowhere"), Setting.STATE, List.of("state"));

    assertEquals(
        List.of(folder.flag() + ": there is no folder nowhere"), problems(missing, Map.of(), null));
    assertEquals(
        List.of(Path.of("nowhere")), Settings.of(kept, Map.of(), null).rules().rules().paths());
  }

  @ParameterizedTest
  @CsvSource({
    "TLS_CERT,--tls-key",
    "TLS_KEY,--tls-cert",
    "RULEBOOK,--trust",
    "LEAST_SEQUENCE,--rulebook"
  })
  void setting_thatNeedsAnother_alone_isRefused(Setting setting, String other) throws IOException {
    String value = setting == Setting.LEAST_SEQUENCE ? "1" : file("x: y").toString();

    List<String> problems = problems(Map.of(setting, List.of(value)), Map.of(), null);

    assertEquals(List.of(setting.flag() + ": needs " + other + " too"), problems);
  }

  @ParameterizedTest
  @CsvSource({
    "till.example",
    "https://till.example/",
    "*",
    "https://Till.example",
    "file:///x",
    "https://a.example/a.example",
    "https://a.example?x=a.example",
    "https://a.example#a.example",
    "https://u@a.example",
    "https://a.example:99999",
    "https://a.example:443"
  })
  void origin_thatIsNone_isRefused(String origin) {
    assertEquals(1, problems(Map.of(Setting.CORS_ORIGIN, List.of(origin)), Map.of(), null).size());
  }

  @Test
  void origins_thatAreNone_areToldApart() {
    List<String> origins = List.of("https://a.example/", "https://b.example", "*");
    List<String> problems = problems(Map.of(Setting.CORS_ORIGIN, origins), Map.of(), null);
    assertEquals(2, problems.size());
    assertTrue(problems.get(0).startsWith("--cors-origin: https://a.example/ must be"));
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/p?user=pos&password=hunter2&sslmode=require,"
        + "jdbc:postgresql://db/p?user=pos&password=***&sslmode=require",
    "jdbc:postgresql://db/p?sslpassword=hunter2,jdbc:postgresql://db/p?sslpassword=***",
    "jdbc:postgresql://pos:hunter2@db/p,jdbc:postgresql://pos:***@db/p"
  })
  void printed_settings_holdNoPassword(String where, String shown) {
    String printed = Settings.print(Map.of(Setting.HISTORY, List.of(where)), Map.of(), null);
    assertTrue(printed.contains("'" + shown + "'"), printed);
  }

  @Test
  void address_thatIsBlank_isRefused() {
    assertEquals(
        List.of("--host: must be an address, as in 127.0.0.1"),
        problems(Map.of(Setting.HOST, List.of("")), Map.of(), null));
  }

  @Test
  void path_thatIsNone_isRefusedWithAllElse() {
    Map<Setting, List<String>> flags =
        Map.of(Setting.STATE, List.of("a\0b"), Setting.PORT, List.of("x"));
    assertEquals(2, problems(flags, Map.of(), null).size());
  }

  @Test
  void printed_settings_areAFileThatGivesTheSame() throws IOException {
    Map<Setting, List<String>> flags =
        Map.of(
            Setting.PORT,
            List.of("9000"),
            Setting.CORS_ORIGIN,
            List.of("https://a.example", "https://b.example:8443"));

    String printed = Settings.print(flags, Map.of("POSRULES_DRAIN", "7"), null);

    assertEquals(
        Settings.of(flags, Map.of("POSRULES_DRAIN", "7"), null),
        Settings.of(Map.of(), Map.of(), file(printed)));
    assertTrue(printed.contains("port: 9000  # --port\n"), printed);
    assertFalse(printed.contains("\nkeys:"), printed);
  }

  private static List<String> problems(
      Map<Setting, List<String>> flags, Map<String, String> environment, @Nullable Path file) {
    return assertThrows(SettingsException.class, () -> Settings.of(flags, environment, file))
        .problems();
  }

  private Path file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("service.yaml"), yaml);
  }
}
