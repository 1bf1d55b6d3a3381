package org.posrules.service.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posrules.FailedTransaction;
import org.posrules.service.wire.Decoded;
import org.posrules.service.wire.RequestProblem;
import org.posrules.service.wire.TransactionJson;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where the failed transaction comes from: a file, standard input, or flags. */
final class RequestInput {
  private static final String STANDARD_INPUT = "-";

  private RequestInput() {}

  /** The transaction, or a {@link UsageException} that names everything wrong with it. */
  static FailedTransaction read(@Nullable String file, ParseResult flags, Console console) {
    RequestJson fromFlags = fromFlags(flags);
    if (file == null) {
      return accept(decodeFlags(fromFlags));
    }
    if (!fromFlags.isEmpty()) {
      throw new UsageException("give the facts in a file or by flags, not both");
    }
    return readFile(file, console);
  }

  /** The transaction in a JSON file, or on standard input where the file is {@code -}. */
  static FailedTransaction readFile(String file, Console console) {
    return accept(decodeFile(file, console));
  }

  private static RequestJson fromFlags(ParseResult flags) {
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

  private static Decoded decodeFlags(RequestJson request) {
    if (request.isEmpty()) {
      throw new UsageException(
          "nothing is known: give a JSON file, - for standard input, or flags such as --text");
    }
    return TransactionJson.decode(request.bytes());
  }

  private static Decoded decodeFile(String file, Console console) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return TransactionJson.decode(console.in());
      }
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        return TransactionJson.decode(in);
      }
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no file " + file);
    } catch (AccessDeniedException e) {
      throw new UsageException("the file " + file + " may not be read");
    } catch (IOException e) {
      throw new UsageException("cannot read " + file);
    }
  }

  /** The transaction, or a {@link UsageException} with one line for each problem. */
  static FailedTransaction accept(Decoded decoded) {
    if (decoded instanceof Decoded.Malformed malformed) {
      throw new UsageException(
          "not JSON: line %d, column %d (byte %d): %s"
              .formatted(
                  malformed.line(), malformed.column(), malformed.offset(), malformed.detail()));
    }
    if (decoded instanceof Decoded.Rejected rejected) {
      throw new UsageException(lines(rejected.problems()));
    }
    return ((Decoded.Accepted) decoded).transaction();
  }

  private static List<String> lines(List<RequestProblem> problems) {
    return problems.stream().map(problem -> place(problem) + problem.detail()).toList();
  }

  /** The field as a file has it, and the flag that gives it. */
  private static String place(RequestProblem problem) {
    if (problem.pointer().isEmpty()) {
      return "";
    }
    String flag = FactFlags.forField(problem.pointer()).map(f -> " (" + f.name() + ")").orElse("");
    return problem.pointer().substring(1).replace('/', '.') + flag + ": ";
  }
}
