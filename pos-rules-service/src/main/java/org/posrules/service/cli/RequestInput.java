package org.posrules.service.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.json.Decoded;
import org.posrules.json.TransactionJson;
import org.posrules.service.cli.Requests.Request;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where failed transactions come from: a file, standard input, or flags. */
final class RequestInput {
  static final String STANDARD_INPUT = "-";

  private RequestInput() {}

  /** Those in the flags that are facts, else in the file, else on standard input. */
  static Requests open(@Nullable String file, ParseResult flags, Console console)
      throws IOException {
    RequestJson facts = facts(flags);
    if (facts.isEmpty()) {
      return open(file, console);
    }
    if (file != null) {
      throw new UsageException("give the facts in a file or by flags, not both");
    }
    return Requests.of(TransactionJson.decode(facts.bytes()));
  }

  /** The only transaction in a file, or on standard input where the file is {@code -}. */
  static FailedTransaction readOne(String file, Console console) throws IOException {
    try (Requests requests = open(file, console)) {
      return only(requests);
    }
  }

  /** The only transaction that was written out: JSON, or an error text. */
  static FailedTransaction readWritten(String written) throws IOException {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    try (Requests requests = Requests.in(new ByteArrayInputStream(bytes))) {
      return only(requests);
    }
  }

  private static FailedTransaction only(Requests requests) throws IOException {
    if (requests.several()) {
      throw new UsageException("only one request is taken here; the input holds several");
    }
    return accept(first(requests).decoded());
  }

  /** The first request; a {@link UsageException} if there is none. */
  static Request first(Requests requests) throws IOException {
    Request first = requests.next();
    if (first == null) {
      throw new UsageException(
          List.of("there is nothing in the input", "pos-rules help diagnose tells more"));
    }
    return first;
  }

  private static RequestJson facts(ParseResult flags) {
    RequestJson request = new RequestJson();
    FactFlags.all().forEach(flag -> add(request, flag, flags));
    return request;
  }

  private static void add(RequestJson request, FactFlag flag, ParseResult flags) {
    OptionSpec option = flags.matchedOption(flag.name());
    if (option == null) {
      return;
    }
    if (!flag.isList() && option.originalStringValues().size() > 1) {
      throw new UsageException(flag.name() + " is given twice");
    }
    if (request.has(flag.field())) {
      throw new UsageException(flag.name() + " contradicts another flag");
    }
    Object given = option.getValue();
    request.put(flag.field(), flag.json(given));
  }

  /** What was named as a file may be an error text, with anything in it; so it is not repeated. */
  private static Requests open(@Nullable String file, Console console) throws IOException {
    if (file == null || file.equals(STANDARD_INPUT)) {
      return standardInput(file == null, console);
    }
    try {
      InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)));
      return Requests.in(in);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new UsageException(
          "there is no such file; an error text is given by --text, or on standard input");
    } catch (AccessDeniedException e) {
      throw new UsageException("the file may not be read");
    }
  }

  /** Nobody is left to wonder at a terminal what the command is waiting for. */
  private static Requests standardInput(boolean unasked, Console console) throws IOException {
    if (console.typed() && unasked) {
      throw new UsageException(
          List.of(
              "nothing is known of the failure; give facts, a file or standard input",
              "for example: pos-rules diagnose --text \"NO COMMUNICATION\" --network offline",
              "or:          tail -1 pos.log | pos-rules diagnose",
              "pos-rules help diagnose tells more"));
    }
    if (console.typed()) {
      console.tell("pos-rules: type an error text or JSON, then Ctrl-D");
    }
    return Requests.in(console.in());
  }

  /** The transaction, or a {@link UsageException} that names everything wrong with it. */
  static FailedTransaction accept(Decoded decoded) {
    if (decoded instanceof Decoded.Accepted accepted) {
      return accepted.transaction();
    }
    throw new UsageException(refusal(decoded, 0));
  }

  /**
   * Why there is no transaction.
   *
   * @param line in which it should be, from 1; 0 where the input is only one request
   */
  static Refusal refusal(Decoded decoded, int line) {
    return decoded instanceof Decoded.NotJson malformed
        ? Refusal.malformed(malformed.place(), line)
        : Refusal.invalid(((Decoded.Rejected) decoded).problems(), line);
  }
}
