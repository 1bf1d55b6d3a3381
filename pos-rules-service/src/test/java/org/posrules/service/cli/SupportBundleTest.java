package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupportBundleTest {
  @TempDir private Path folder;

  @Test
  void bundle_ofADiagnosis_holdsFourFilesWithoutIdentifiers() throws IOException {
    Path file = folder.resolve("case.zip");
    CommandRun run =
        CommandRun.of(
            "diagnose", "--code", "54", "--terminal-id", "s3cr3t", "--bundle", file.toString());

    assertEquals(0, run.code(), run.err());
    Map<String, String> entries = entries(file);
    assertEquals("[answer.json, environment.json, request.json, why.txt]", names(entries));
    assertTrue(entries.get("request.json").contains("\"responseCode\":\"54\""));
    assertTrue(entries.get("why.txt").contains("codes/iso8583-1987/54"));
    assertTrue(entries.get("environment.json").contains("\"rulebookVersion\":\"2026.11.1\""));
    assertFalse(entries.toString().contains("s3cr3t"));
  }

  @Test
  void bundle_writtenTwice_hasTheSameBytes() throws IOException {
    Path one = folder.resolve("one.zip");
    Path two = folder.resolve("two.zip");
    CommandRun.of("diagnose", "--code", "54", "--bundle", one.toString());
    CommandRun.of("diagnose", "--code", "54", "--bundle", two.toString());

    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }

  @Test
  void bundle_overAFileThatExists_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "mine");

    CommandRun run = CommandRun.of("diagnose", "--code", "54", "--bundle", file.toString());

    assertEquals(2, run.code());
    assertTrue(run.err().contains("exists already"), run.err());
    assertEquals("mine", Files.readString(file));
  }

  private static String names(Map<String, String> entries) {
    return entries.keySet().toString();
  }

  private static Map<String, String> entries(Path file) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
