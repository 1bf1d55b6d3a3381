package org.posrules.service.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.posrules.internal.authoring.built.KeyFiles;
import org.posrules.service.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a key to sign rulebooks with. */
@Command(
    name = "keygen",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Makes an Ed25519 key: NAME.key.pem to sign rulebooks with, NAME.pub.pem to trust.",
    footer = {
      "",
      "Examples:",
      "  pos-rules keygen -o mine",
      "",
      "The same by other means:",
      "  openssl genpkey -algorithm ed25519 -out mine.key.pem",
      "  openssl pkey -in mine.key.pem -pubout -out mine.pub.pem",
      "",
      "Exit: 0 written, 2 wrong flags or the files are there already, 70 a fault of",
      "this program."
    })
final class KeygenVerb implements Callable<Integer> {
  private final Console console;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "NAME",
      description = "What the two files' names begin with. No file is ever overwritten.")
  private Path name = Path.of("");

  KeygenVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    KeyFiles files = KeyFiles.named(name);
    try {
      String fingerprint = files.write();
      Words words = Words.in(console.locale());
      console.out().println(words.get("keygen.key", fingerprint));
      console.out().println(words.get("keygen.private", files.key()));
      console.out().println(words.get("keygen.public", files.trusted()));
      return ExitCode.FINE;
    } catch (FileAlreadyExistsException e) {
      throw new UsageException("-o: " + e.getMessage() + " is there already; choose another name");
    } catch (IOException e) {
      throw new UsageException("-o: cannot write " + files.key());
    }
  }
}
