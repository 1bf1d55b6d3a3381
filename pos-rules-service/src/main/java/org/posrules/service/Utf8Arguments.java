package org.posrules.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The command line as UTF-8. Under the POSIX locale, which bare containers have, Java cannot decode
 * what is not ASCII; on Linux the bytes themselves can still be had.
 */
final class Utf8Arguments {
  private static final String UNDECODED = "\uFFFD";
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private Utf8Arguments() {}

  /** The arguments; those that Java could not decode, decoded if there is a way. */
  static String[] recover(String[] arguments) {
    return Arrays.stream(arguments).noneMatch(argument -> argument.contains(UNDECODED))
        ? arguments
        : recover(arguments, COMMAND_LINE);
  }

  static String[] recover(String[] arguments, Path commandLine) {
    try {
      byte[] bytes = Files.readAllBytes(commandLine);
      String all = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String[] words = all.split("\0", -1);
      int last = words.length - 1;
      return last < arguments.length
          ? arguments
          : Arrays.copyOfRange(words, last - arguments.length, last);
    } catch (IOException e) {
      return arguments;
    }
  }
}
