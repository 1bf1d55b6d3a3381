package org.posrules.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Utf8ArgumentsTest {
  private static final String[] DAMAGED = {"diagnose", "--text", "\uFFFD\uFFFD\uFFFD"};
  @TempDir private Path folder;

  @Test
  void arguments_undecoded_areReadFromTheCommandLine() throws IOException {
    Path line =
        Files.writeString(folder.resolve("cmdline"), "java\0-jar\0x.jar\0diagnose\0--text\0交易失败\0");

    assertArrayEquals(
        new String[] {"diagnose", "--text", "交易失败"}, Utf8Arguments.recover(DAMAGED, line));
  }

  @Test
  void commandLine_thatIsNotUtf8_changesNothing() throws IOException {
    Path line =
        Files.write(
            folder.resolve("cmdline"), "x\0é\0a\0b\0".getBytes(StandardCharsets.ISO_8859_1));

    assertSame(DAMAGED, Utf8Arguments.recover(DAMAGED, line));
  }

  @Test
  void commandLine_thatIsNotThere_changesNothing() {
    assertSame(DAMAGED, Utf8Arguments.recover(DAMAGED, folder.resolve("none")));
  }

  @Test
  void arguments_inGoodOrder_areLeftAlone() {
    String[] good = {"diagnose", "--text", "交易失败"};

    assertSame(good, Utf8Arguments.recover(good));
  }
}
