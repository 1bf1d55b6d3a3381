package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.posrules.service.access.ApiKey;
import org.posrules.service.access.ApiKeys;
import org.posrules.service.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a key for somebody who is to use the service. */
@Command(
    name = "apikey",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Makes a key for somebody who is to use the service.",
      "The key is printed once and kept nowhere; serve --keys FILE needs only its hash."
    },
    footer = {
      "",
      "Examples:",
      "  pos-rules apikey till-backend --add-to keys.txt",
      "  pos-rules apikey operations --role admin --add-to keys.txt",
      "  curl -H \"Authorization: Bearer $KEY\" …",
      "",
      "Exit: 0 fine, 2 wrong flags or a file that cannot be read, 70 a fault of this",
      "program."
    })
final class ApiKeyVerb implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "Whose key it is: letters, digits, . _ and -.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "diagnose",
      description = "diagnose, or admin, who may also load rules anew. Default: ${DEFAULT-VALUE}.")
  private Role role = Role.DIAGNOSE;

  @Option(
      names = "--add-to",
      paramLabel = "FILE",
      description = "Write its line at the end of this file; a running service takes it soon.")
  private @Nullable Path file;

  ApiKeyVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!ApiKey.isName(name)) {
      throw new UsageException(
          "NAME: must be 1 to 64 letters, digits, dots, _ and -, and no number of a card");
    }
    String key = ApiKey.random();
    String line = ApiKey.of(name, role, key).line();
    if (file == null) {
      console.tell("line for the file of keys: " + line);
    } else {
      append(file, line);
      console.tell("added " + name + " to " + file);
    }
    console.tell("the key, which is shown only now:");
    console.out().println(key);
    return ExitCode.FINE;
  }

  /** Refused as a whole when the file would then not be read. */
  private void append(Path file, String line) {
    try {
      String before = Files.exists(file) ? Files.readString(file) : "";
      if (before.lines().anyMatch(each -> each.strip().startsWith(name + " "))) {
        throw new UsageException(file + ": there is a key of this name already; choose another");
      }
      String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      ApiKeys unused = ApiKeys.parse(before + gap + line);
      Files.writeString(
          file, gap + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file);
    } catch (IllegalArgumentException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }
}
