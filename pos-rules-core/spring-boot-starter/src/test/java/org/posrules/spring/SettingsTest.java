package org.posrules.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.rulebook.RuleSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Settings that contradict themselves, or need what is not there, are told at the start. */
class SettingsTest {
  private static final String FILE = "pos-rules.rules.file=rules.jar";

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(PosRulesAutoConfiguration.class));

  private void refused(String says, String... settings) {
    runner
        .withPropertyValues(settings)
        .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(says));
  }

  @Test
  void folderAndFile_together_areRefused() {
    refused("folder and pos-rules.rules.file are both set", FILE, "pos-rules.rules.folder=rules");
  }

  @Test
  void file_withoutAKey_isRefused() {
    refused("no key that it must be signed with", FILE);
  }

  @Test
  void key_withoutAFile_isRefused() {
    refused("no file that they would be for", "pos-rules.rules.trusted-keys=mine.pub.pem");
  }

  @Test
  void key_thatIsNotThere_isRefused() {
    refused("cannot be read", FILE, "pos-rules.rules.trusted-keys=mine.pub.pem");
  }

  @ParameterizedTest
  @CsvSource({"folder", "overlays"})
  void folder_thatIsNotThere_isRefused(String setting) {
    refused("there is no folder", "pos-rules.rules." + setting + "=/nowhere/at/all");
  }

  @ParameterizedTest
  @CsvSource({"folder", "overlays"})
  void folder_withoutWhatReadsIt_saysWhatToAdd(String setting, @TempDir Path folder) {
    refused("org.posrules:pos-rules-authoring", "pos-rules.rules." + setting + "=" + folder);
  }

  @Test
  void histories_both_areRefused(@TempDir Path folder) {
    refused(
        "in-memory and pos-rules.history.location are both set",
        "pos-rules.history.in-memory=1",
        "pos-rules.history.location=" + folder.resolve("incidents.db"));
  }

  @Test
  void memory_ofNothing_isRefused() {
    refused("must be 1 or more", "pos-rules.history.in-memory=0");
  }

  @Test
  void location_withoutWhatKeepsIt_saysWhatToAddAndNoPassword() {
    runner
        .withClassLoader(new FilteredClassLoader("org.posrules.memory", "org.posrules.store"))
        .withPropertyValues("pos-rules.history.location=jdbc:postgresql://h/d?password=secret")
        .run(
            context -> {
              SettingsException cause = (SettingsException) rootOf(context.getStartupFailure());
              assertThat(cause.action()).contains("org.posrules:pos-rules-history");
              assertThat(cause).hasMessageNotContaining("secret");
            });
  }

  private static Throwable rootOf(Throwable failure) {
    return failure.getCause() == null ? failure : rootOf(failure.getCause());
  }

  @Test
  void rules_asTheSettingsNameThem_areTheSource(@TempDir Path folder) throws Exception {
    String key =
        Base64.getMimeEncoder()
            .encodeToString(
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic().getEncoded());
    Path pem = folder.resolve("mine.pub.pem");
    Files.writeString(pem, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
    RuleSource source =
        RuleSettings.source(
            new PosRulesProperties.Rules(
                null, Path.of("rules.jar"), List.of(pem), 7, List.of(folder)));

    RuleSource.Layered layered = (RuleSource.Layered) source;
    RuleSource.Built built = (RuleSource.Built) layered.base();
    assertThat(layered.overlay()).isEqualTo(RuleSource.directory(folder));
    assertThat(built.file()).isEqualTo(Path.of("rules.jar"));
    assertThat(built.keys().leastSequence()).isEqualTo(7);
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void application_thatCannotStart_saysWhyAndWhatToDo(CapturedOutput output) {
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(PosRulesAutoConfiguration.class).web(WebApplicationType.NONE);
    assertThatThrownBy(() -> application.run("--" + FILE));
    assertThat(output)
        .contains("APPLICATION FAILED TO START", "Name the file of a public key with");
  }
}
