package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.ActingParty;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.history.Reported;
import org.posrules.history.Verdict;
import org.posrules.store.IncidentJson;
import org.posrules.store.Kept;

/** A file of a day tells when an acquirer was down. */
class OutagesVerbTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-28T12:00:00Z");

  @TempDir private Path folder;

  private static String line(int second, boolean down, Random random) {
    String acquirer = "ACQ-" + random.nextInt(4);
    OffsetDateTime time = NOON.plusSeconds(second);
    FailedTransaction facts =
        FailedTransaction.builder()
            .acquirerId(acquirer)
            .terminalId("T-" + random.nextInt(500))
            .build();
    boolean fails = down && acquirer.equals("ACQ-1") || random.nextInt(50) == 0;
    return fails
        ? new String(
            IncidentJson.bytes(new Kept(incident(second, Occasion.of(facts, time)), null)),
            StandardCharsets.UTF_8)
        : "{\"result\":\"APPROVED\",\"transactionTime\":\"%s\",\"acquirerId\":\"%s\",\"terminalId\":\"%s\"}"
            .formatted(time, acquirer, facts.terminalId());
  }

  private static Incident incident(int number, Occasion occasion) {
    return Incident.builder()
        .id("id" + number)
        .occasion(occasion)
        .reported(Reported.builder().build())
        .verdict(
            Verdict.builder()
                .category(FaultCategory.NETWORK)
                .causes(List.of("HOST_TIMEOUT"))
                .party(ActingParty.ACQUIRER)
                .payment(PaymentState.UNKNOWN)
                .retry(RetryAdvice.VERIFY_FIRST)
                .rulebook("test")
                .build())
        .build();
  }

  private CommandRun found(boolean down, String... flags) throws IOException {
    StringBuilder day = new StringBuilder();
    Random random = new Random(20_261_128);
    for (int second = 0; second < 3_000; second++) {
      day.append(line(second, down && second > 2_000, random)).append('\n');
    }
    Path file = Files.writeString(folder.resolve("day.ndjson"), day);
    String[] arguments = new String[flags.length + 2];
    arguments[0] = "outages";
    arguments[1] = file.toString();
    System.arraycopy(flags, 0, arguments, 2, flags.length);
    return CommandRun.of(arguments);
  }

  @Test
  void acquirer_down_isTheOnlyOutage() throws IOException {
    CommandRun run = found(true);
    assertEquals(1, run.out().lines().count(), run.out());
    assertTrue(run.out().contains("acquirer ACQ-1: "), run.out());
  }

  @Test
  void day_withoutAnOutage_hasNone() throws IOException {
    assertEquals("", found(false).out());
  }

  @Test
  void outages_asJson_areThoseOfTheService() throws IOException {
    assertTrue(found(true, "--json").out().startsWith("{\"outages\":[{\"id\":"));
  }

  @Test
  void lines_thatAreNeither_areCounted() throws IOException {
    Path file = Files.writeString(folder.resolve("x.ndjson"), "{}\nnonsense\n");
    assertTrue(CommandRun.of("outages", file.toString()).err().contains("2 lines"));
  }

  @Test
  void file_thatIsNotThere_isRefused() {
    assertEquals(2, CommandRun.of("outages", folder.resolve("no").toString()).code());
  }
}
