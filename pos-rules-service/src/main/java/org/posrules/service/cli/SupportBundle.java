package org.posrules.service.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.json.DiagnosisJson;
import org.posrules.json.parts.JsonOut;
import org.posrules.service.wire.MaskedRequestJson;
import org.posrules.service.words.Words;

/** A zip file with what support needs to see what the engine saw, and nothing sensitive. */
final class SupportBundle {
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final int WIDTH = 100;

  private SupportBundle() {}

  /** Writes a new file; one that exists already is never replaced. */
  static void write(Path file, FailedTransaction transaction, Diagnosis diagnosis) {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries(transaction, diagnosis).entrySet()) {
        ZipEntry zipEntry = new ZipEntry(entry.getKey());
        zipEntry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(zipEntry);
        zip.write(entry.getValue());
      }
    } catch (FileAlreadyExistsException e) {
      throw new UsageException("--bundle: the file " + file + " exists already");
    } catch (IOException e) {
      throw new UsageException("--bundle: cannot write " + file);
    }
  }

  private static Map<String, byte[]> entries(FailedTransaction transaction, Diagnosis diagnosis) {
    Words words = Words.in(transaction.language());
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("request.json", MaskedRequestJson.encode(transaction, diagnosis));
    entries.put("answer.json", DiagnosisJson.encode(diagnosis));
    entries.put("why.txt", utf8(WhyTree.of(diagnosis, words, new Page(WIDTH, false))));
    entries.put("environment.json", environment(diagnosis));
    return entries;
  }

  private static byte[] environment(Diagnosis diagnosis) {
    return JsonOut.object(
        out -> {
          out.text("posRules", Version.ofJar());
          out.text("rulebookVersion", diagnosis.rulebook().version());
          out.text("rulebookDigest", diagnosis.rulebook().digest());
          out.text("java", System.getProperty("java.version"));
          out.text("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        });
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
